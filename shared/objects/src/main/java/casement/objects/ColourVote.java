package casement.objects;

import casement.domain.vehicle.Colour;
import casement.domain.vehicle.SeenColour;
import casement.domain.video.Frame;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The colour that most of a vehicle's body has, by hue, saturation and value. None is told of pictures that are dark or have no
 * colour at all, as at night and in infrared light.
 */
final class ColourVote {
    private static final int COLUMNS = 48;
    private static final int ROWS = 32;
    private static final double DARK = 60;
    private static final double COLOURLESS = 4;
    private static final double LEAST_SHARE = 0.35;

    private ColourVote() {}

    static Optional<SeenColour> of(Frame frame, Seen seen) {
        if (isNight(frame)) {
            return Optional.empty();
        }
        Map<Colour, Double> votes = new EnumMap<>(Colour.class);
        double all = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                // the body without roof, windows, wheels and street
                int x = (int) (seen.left() + seen.width() * (0.12 + 0.76 * (column + 0.5) / COLUMNS));
                int y = (int) (seen.top() + seen.height() * (0.30 + 0.45 * (row + 0.5) / ROWS));
                if (x >= 0 && y >= 0 && x < frame.width() && y < frame.height()) {
                    Hue hue = Hue.of(frame, x, y);
                    double weight = hue.weight();
                    votes.merge(hue.colour(), weight, Double::sum);
                    all += weight;
                }
            }
        }
        double total = all;
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new SeenColour(most.getKey(), most.getValue() / total))
                .filter(colour -> colour.confidence() >= LEAST_SHARE);
    }

    /** By every sixteenth sample both ways. */
    private static boolean isNight(Frame frame) {
        double value = 0;
        double colour = 0;
        int count = 0;
        for (int y = 0; y < frame.height(); y += 16) {
            for (int x = 0; x < frame.width(); x += 16) {
                Hue hue = Hue.of(frame, x, y);
                value += hue.value();
                colour += hue.chroma();
                count++;
            }
        }
        return value / count < DARK || colour / count < COLOURLESS;
    }

    /**
     * One sample.
     *
     * @param degrees of the colour circle
     * @param saturation 0 to 255
     * @param value 0 to 255
     * @param chroma 0 to 255
     */
    private record Hue(double degrees, double saturation, double value, double chroma) {
        static Hue of(Frame frame, int x, int y) {
            double b = frame.at(x, y, 0);
            double g = frame.at(x, y, 1);
            double r = frame.at(x, y, 2);
            double value = Math.max(r, Math.max(g, b));
            double chroma = value - Math.min(r, Math.min(g, b));
            double saturation = value == 0 ? 0 : chroma / value * 255;
            double degrees;
            if (chroma == 0) {
                degrees = 0;
            } else if (value == r) {
                degrees = (60 * (g - b) / chroma + 360) % 360;
            } else if (value == g) {
                degrees = 60 * (b - r) / chroma + 120;
            } else {
                degrees = 60 * (r - g) / chroma + 240;
            }
            return new Hue(degrees, saturation, value, chroma);
        }

        /** A clear colour counts more than what has none; shadows count less. */
        double weight() {
            return value < 55 ? 0.7 : isGrey() ? 1 : 1 + saturation / 128;
        }

        /** Grey paint and glass take some blue from the sky. */
        private boolean isGrey() {
            return saturation < 45 || (degrees >= 150 && degrees < 300 && saturation < 95);
        }

        Colour colour() {
            if (value < 55) {
                return Colour.BLACK;
            }
            if (isGrey()) {
                return value > 185 ? Colour.WHITE : value > 110 ? Colour.SILVER : Colour.GREY;
            }
            if (degrees < 15 || degrees >= 330) {
                return Colour.RED;
            }
            if (degrees < 40) {
                return value < 140 ? Colour.BROWN : Colour.ORANGE;
            }
            return degrees < 70 ? Colour.YELLOW : degrees < 170 ? Colour.GREEN : Colour.BLUE;
        }
    }
}
