package casement.recognition;

import casement.recognition.picture.Quad;
import casement.recognition.text.Emissions;
import casement.recognition.text.Line;

/**
 * A line of text after a first reading.
 *
 * @param text the likeliest, without regard to formats
 * @param logProbability of that text
 */
record Seen(Line line, Emissions emissions, String text, double logProbability) {
    Quad quad() {
        return line.quad();
    }
}
