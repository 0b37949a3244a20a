package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.picture.Quad;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plates as if found, for tests of what is made of them. */
final class Plates {
    private Plates() {}

    /** A frame that differs from that of the next number. */
    static Frame frame(int number) {
        byte[] pixels = new byte[1280 * 720 * 3];
        java.util.Arrays.fill(pixels, (byte) (number % 2 == 0 ? 0 : 100));
        return new Frame(1280, 720, pixels);
    }

    /** A plate 100 pixels wide around a place, with the likeliest text first. */
    static FoundPlate at(double x, double y, TextVote.Believed... texts) {
        return at(Quad.upright(x - 50, y - 20, 100, 40), texts);
    }

    static FoundPlate at(Quad quad, TextVote.Believed... texts) {
        TextVote.Outcome outcome = new TextVote.Outcome(List.of(texts), -0.5, 2, 2);
        Refinement.Close close = new Refinement.Close(quad, outcome, Optional.empty(), Map.of("us-ca", 0.9));
        return new FoundPlate(quad, close, new double[FoundPlate.FEATURES.size()], 4);
    }

    static TextVote.Believed says(String text, double share) {
        return new TextVote.Believed(text, share);
    }
}
