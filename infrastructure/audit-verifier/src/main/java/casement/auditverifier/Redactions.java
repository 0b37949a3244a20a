package casement.auditverifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was taken out, by field, authority and actor. */
final class Redactions {
    /** More kinds than people could read; then only their number is told. */
    private static final int MOST = 10_000;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Set<String> acts = new HashSet<>();
    private long beyond;

    private static final class Tally {
        private long count;
        private long first;
    }

    void add(EntryLine line) {
        for (EntryLine.Redaction redaction : line.redactions()) {
            String kind = redaction.what() + "', by authority of '" + redaction.authority() + "', by '"
                    + redaction.actor() + "'";
            if (tallies.size() == MOST && !tallies.containsKey(kind)) {
                beyond++;
                continue;
            }
            Tally tally = tallies.computeIfAbsent(kind, first -> new Tally());
            tally.first = tally.count++ == 0 ? line.index() : tally.first;
            if (acts.size() < MOST) {
                acts.add(redaction.act());
            }
        }
    }

    /** The entries that are said to record them. */
    Set<String> acts() {
        return acts;
    }

    void end(Findings findings, Set<String> recorded) {
        tallies.forEach((kind, tally) -> findings.note("redacted: '" + kind + ", in " + tally.count
                + (tally.count == 1 ? " entry" : " entries") + ", the first of them " + tally.first));
        if (beyond > 0) {
            findings.note("redacted: " + beyond + " more, of other kinds");
        }
        List<String> unknown = new ArrayList<>(acts);
        unknown.removeAll(recorded);
        unknown.stream()
                .sorted()
                .forEach(act -> findings.doubt("that this log records the redaction " + act
                        + ": no entry of that id is among those that are here"));
    }
}
