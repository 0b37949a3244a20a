package casement.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was found, in plain words. */
final class Findings {
    private final List<String> holds = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private boolean watermarked;

    /** Its pictures are not byte for byte what was sealed, and do not claim to be. */
    void watermarked() {
        watermarked = true;
    }

    boolean isWatermarked() {
        return watermarked;
    }

    void holds(String sentence) {
        holds.add(sentence);
    }

    /** It may hold, but what was given does not show it. */
    void doubt(String sentence) {
        doubts.add(sentence);
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    void unreadable(String name, IOException why) {
        fault(name + " cannot be read: " + (why.getMessage() == null ? why.toString() : why.getMessage()));
    }

    /** @return whether it is so */
    boolean expect(boolean isSo, String elseFault) {
        if (!isSo) {
            fault(elseFault);
        }
        return isSo;
    }

    List<String> holds() {
        return List.copyOf(holds);
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    boolean isWhole() {
        return faults.isEmpty();
    }
}
