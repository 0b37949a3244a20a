package casement.recognition.text;

import casement.domain.video.Frame;
import casement.recognition.picture.Quad;
import casement.recognition.picture.Scaling;
import casement.recognition.picture.Straightening;
import java.nio.FloatBuffer;

/** Reads a line of text with one of PP-OCR's recognisers, restricted to what stands on plates. */
public final class Recogniser {
    private static final int HEIGHT = 48;
    private static final int LEAST_WIDTH = 16;
    private static final int MOST_WIDTH = 640;

    private final Model model;
    private final int[] classes;

    /** @param characters the recogniser's classes, one a line */
    public Recogniser(Model model, String characters) {
        this.model = model;
        this.classes = PlateAlphabet.classes(characters);
    }

    public Emissions read(Frame frame, Quad line) {
        int width = (int) Math.round(HEIGHT * line.width() / Math.max(1, line.height()));
        return read(strip(frame, line, Math.clamp(width, LEAST_WIDTH, MOST_WIDTH)));
    }

    private static Frame strip(Frame frame, Quad line, int width) {
        if (line.height() <= HEIGHT) {
            return Straightening.cut(frame, line, width, HEIGHT);
        }
        Frame natural = Straightening.cut(frame, line, (int) Math.round(line.width()), (int) Math.round(line.height()));
        return Scaling.scale(natural, width, HEIGHT);
    }

    private Emissions read(Frame strip) {
        byte[] bytes = strip.pixels();
        FloatBuffer values = Model.floats(bytes.length);
        for (int channel = 0; channel < 3; channel++) {
            for (int i = channel; i < bytes.length; i += 3) {
                values.put((bytes[i] & 0xFF) / 127.5f - 1);
            }
        }
        values.flip();
        return Emissions.restricted(model.run(values, 1, 3, strip.height(), strip.width()), classes);
    }
}
