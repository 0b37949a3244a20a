package casement.auditverifier;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was found, in plain words. */
final class Findings {
    private static final int MOST = 60;
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final List<String> holds = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long faultCount;
    private long doubtCount;

    void holds(String sentence) {
        holds.add(sentence);
    }

    /** What a reader must know, and no fault: what was redacted, what is gone. */
    void note(String sentence) {
        notes.add(sentence);
    }

    /** It may hold, but what was given does not show it. */
    void doubt(String sentence) {
        if (doubtCount++ < MOST) {
            doubts.add(sentence);
        }
    }

    void fault(String sentence) {
        faultCount++;
        if (faults.size() < MOST) {
            faults.add(sentence);
        }
    }

    void fault(Exception e) {
        fault(e.getMessage() == null ? e.toString() : e.getMessage());
    }

    /** One that is told before all others, however many there are. */
    void gravestFault(String sentence) {
        faultCount++;
        faults.addFirst(sentence);
    }

    /** @return whether it is so */
    boolean expect(boolean isSo, String elseFault) {
        if (!isSo) {
            fault(elseFault);
        }
        return isSo;
    }

    long faultCount() {
        return faultCount;
    }

    boolean hasDoubts() {
        return doubtCount > 0;
    }

    void print(PrintStream out) {
        holds.forEach(sentence -> out.println("  holds            " + plain(sentence)));
        notes.forEach(sentence -> out.println("  to know          " + plain(sentence)));
        doubts.forEach(sentence -> out.println("  not shown        " + plain(sentence)));
        more(out, "  not shown        ", doubtCount - doubts.size());
        faults.forEach(sentence -> out.println("  DOES NOT HOLD    " + plain(sentence)));
        more(out, "  DOES NOT HOLD    ", faultCount - faults.size());
    }

    private static void more(PrintStream out, String kind, long count) {
        if (count > 0) {
            out.println(kind + "and " + count + " more");
        }
    }

    /** On one line, and nothing in it that a terminal would obey: what stands in a log can be anybody's. */
    static String plain(String sentence) {
        return NOT_PLAIN.matcher(sentence).replaceAll("?");
    }
}
