package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.format.PlateFormats;
import casement.recognition.picture.Quad;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What tells a plate's number from other lines of text: shape, place, look, characters and neighbours. */
final class LineFeatures {
    static final List<String> NAMES = List.of(
            "high",
            "wide",
            "offMiddle",
            "down",
            "standing",
            "square",
            "short",
            "plateUs",
            "plateEu",
            "long",
            "tilt",
            "score",
            "length2",
            "length4",
            "length5",
            "length6",
            "length7",
            "length8",
            "length9",
            "digits",
            "letters",
            "mixed",
            "date",
            "sureness",
            "perCharacter",
            "valid",
            "word",
            "wordNear",
            "lineAbove",
            "lineBelow",
            "tallerNear",
            "contrast",
            "light",
            "colour",
            "margin",
            "border",
            "inCorner");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d[01O]\\d.*|\\d{8,}|.{10,}");

    private final PlateFormats formats;
    private final Words words;

    LineFeatures(PlateFormats formats, Words words) {
        this.formats = formats;
        this.words = words;
    }

    double[] of(Frame frame, Seen seen, List<Seen> all) {
        List<Double> features = new ArrayList<>();
        shape(features, frame, seen);
        characters(features, seen.text(), seen.logProbability());
        neighbours(features, seen, all);
        Look look = Look.at(frame, seen.quad());
        features.add(look.contrast());
        features.add(look.light());
        features.add(look.colour());
        features.add(look.margin());
        features.add(look.border());
        Quad quad = seen.quad();
        features.add(flag(quad.bottom() < frame.height() * 0.06 || quad.top() > frame.height() * 0.94));
        return features.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void shape(List<Double> features, Frame frame, Seen seen) {
        Quad quad = seen.quad();
        double aspect = quad.width() / Math.max(1, quad.height());
        features.add(Math.log(quad.height()) - 3);
        features.add(Math.log(quad.width() / frame.width()) + 2.5);
        features.add(Math.abs(quad.middle().x() / frame.width() - 0.5));
        features.add(quad.middle().y() / frame.height());
        features.add(flag(aspect < 1.2));
        features.add(flag(aspect >= 1.2 && aspect < 1.8));
        features.add(flag(aspect >= 1.8 && aspect < 2.2));
        features.add(flag(aspect >= 2.2 && aspect < 3.7));
        features.add(flag(aspect >= 3.7 && aspect < 5.8));
        features.add(flag(aspect >= 5.8));
        features.add(Math.min(1, Math.abs(quad.tilt()) * 3));
        features.add(seen.line().score() * 2 - 1.5);
    }

    private void characters(List<Double> features, String text, double logProbability) {
        int length = text.length();
        features.add(flag(length <= 3));
        for (int n = 4; n <= 8; n++) {
            features.add(flag(length == n));
        }
        features.add(flag(length >= 9));
        boolean digits = text.chars().allMatch(Character::isDigit);
        boolean letters = text.chars().noneMatch(Character::isDigit);
        features.add(flag(digits));
        features.add(flag(letters));
        features.add(flag(!digits && !letters));
        features.add(flag(DATE.matcher(text).matches()));
        features.add(Math.max(-6, logProbability) / 3);
        features.add(Math.exp(logProbability / Math.max(1, length)));
        features.add(flag(formats.readings(text).stream().anyMatch(formats::isValid)));
        features.add(flag(words.region(text).isPresent()));
    }

    private void neighbours(List<Double> features, Seen seen, List<Seen> all) {
        boolean word = false;
        boolean above = false;
        boolean below = false;
        boolean taller = false;
        for (Seen other : all) {
            double up = (seen.quad().middle().y() - other.quad().middle().y())
                    / seen.quad().height();
            double aside =
                    Math.abs(seen.quad().middle().x() - other.quad().middle().x())
                            / seen.quad().width();
            if (other.quad().equals(seen.quad()) || aside > 0.6 || Math.abs(up) > 2.5 || Math.abs(up) < 0.4) {
                continue;
            }
            if (other.quad().height() < seen.quad().height() * 0.85) {
                word |= words.region(other.text()).isPresent();
                above |= up > 0;
                below |= up < 0;
            }
            taller |= other.quad().height() > seen.quad().height() * 1.2;
        }
        features.add(flag(word));
        features.add(flag(above));
        features.add(flag(below));
        features.add(flag(taller));
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
