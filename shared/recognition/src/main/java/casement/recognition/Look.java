package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.picture.Point;
import casement.recognition.picture.Quad;

/**
 * How a line looks against what is around it.
 *
 * @param contrast spread of the brightness in the line, 0 to 1
 * @param light share of the line that is as bright as its background
 * @param colour mean distance of colours from grey, 0 to 1
 * @param margin how like the strips right above and below the line are to its background, 0 to 1
 * @param border how much the brightness changes where a plate would end, 0 to 1
 */
record Look(double contrast, double light, double colour, double margin, double border) {
    private static final int ACROSS = 24;
    private static final int DOWN = 8;

    static Look at(Frame frame, Quad line) {
        double[] values = new double[ACROSS * DOWN];
        double colour = 0;
        double sum = 0;
        for (int j = 0; j < DOWN; j++) {
            for (int i = 0; i < ACROSS; i++) {
                Point at = line.at((i + 0.5) / ACROSS, (j + 0.5) / DOWN);
                double bright = brightness(frame, at);
                values[j * ACROSS + i] = bright;
                sum += bright;
                colour += colour(frame, at);
            }
        }
        double mean = sum / values.length;
        double squares = 0;
        int light = 0;
        double lightSum = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            if (value > mean) {
                light++;
                lightSum += value;
            }
        }
        double lightShare = light / (double) values.length;
        double lightMean = light == 0 ? mean : lightSum / light;
        double darkMean = light == values.length ? mean : (sum - lightSum) / (values.length - light);
        double ground = lightShare >= 0.5 ? lightMean : darkMean;
        double near = (row(frame, line, -0.12) + row(frame, line, 1.12)) / 2;
        double far = (Math.abs(row(frame, line, -0.9) - ground) + Math.abs(row(frame, line, 1.9) - ground)) / 2;
        return new Look(
                Math.sqrt(squares / values.length),
                lightShare,
                colour / values.length,
                1 - Math.abs(near - ground),
                far);
    }

    private static double row(Frame frame, Quad line, double down) {
        double sum = 0;
        for (int i = 0; i < ACROSS; i++) {
            sum += brightness(frame, line.at((i + 0.5) / ACROSS, down));
        }
        return sum / ACROSS;
    }

    private static double brightness(Frame frame, Point at) {
        int x = Math.clamp((int) at.x(), 0, frame.width() - 1);
        int y = Math.clamp((int) at.y(), 0, frame.height() - 1);
        return (0.114 * frame.at(x, y, 0) + 0.587 * frame.at(x, y, 1) + 0.299 * frame.at(x, y, 2)) / 255;
    }

    private static double colour(Frame frame, Point at) {
        int x = Math.clamp((int) at.x(), 0, frame.width() - 1);
        int y = Math.clamp((int) at.y(), 0, frame.height() - 1);
        int most = Math.max(frame.at(x, y, 0), Math.max(frame.at(x, y, 1), frame.at(x, y, 2)));
        int least = Math.min(frame.at(x, y, 0), Math.min(frame.at(x, y, 1), frame.at(x, y, 2)));
        return (most - least) / 255.0;
    }
}
