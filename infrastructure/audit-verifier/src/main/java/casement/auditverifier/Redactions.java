package casement.auditverifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was taken out, by field, authority and actor, and whether the log says that it was approved. */
final class Redactions {
    /** More than people could read; then only their number is told. */
    private static final int MOST = 10_000;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> acts = new HashSet<>();
    private long beyond;
    private long unclaimed;

    private static final class Tally {
        private long count;
        private long first;
    }

    /** @param id of the entry, unless that was taken out too */
    private record Claim(long index, Optional<String> id, EntryLine.Redaction redaction) {
        private String said() {
            return "'" + redaction.what() + "' of entry " + index;
        }
    }

    void add(EntryLine line) {
        for (EntryLine.Redaction redaction : line.redactions()) {
            claim(new Claim(line.index(), line.id(), redaction));
            String kind = redaction.what() + "', by authority of '" + redaction.authority() + "', by '"
                    + redaction.actor() + "'";
            if (tallies.size() == MOST && !tallies.containsKey(kind)) {
                beyond++;
                continue;
            }
            Tally tally = tallies.computeIfAbsent(kind, first -> new Tally());
            tally.first = tally.count++ == 0 ? line.index() : tally.first;
        }
    }

    private void claim(Claim claim) {
        if (claims.size() == MOST) {
            unclaimed++;
            return;
        }
        claims.add(claim);
        acts.add(claim.redaction().act());
    }

    /** The entries that are said to record them. */
    Set<String> acts() {
        return acts;
    }

    void end(Findings findings, Approvals approvals) {
        tallies.forEach((kind, tally) -> findings.note("redacted: '" + kind + ", in " + tally.count
                + (tally.count == 1 ? " entry" : " entries") + ", the first of them " + tally.first));
        if (beyond > 0) {
            findings.note("redacted: " + beyond + " more, of other kinds");
        }
        acts.stream()
                .filter(act -> !approvals.has(act))
                .sorted()
                .forEach(act -> findings.doubt("that this log records the redaction " + act
                        + ": no entry of that id is among those that are here"));
        claims.stream()
                .filter(claim -> approvals.has(claim.redaction().act()))
                .forEach(claim -> compare(claim, approvals, findings));
        if (unclaimed > 0) {
            findings.doubt("that " + unclaimed + " redactions more were approved: only " + MOST + " are looked up");
        }
    }

    private static void compare(Claim claim, Approvals approvals, Findings findings) {
        if (claim.id().isEmpty()) {
            findings.doubt("that " + claim.said() + " was to be taken out: the entry's id is gone too, which its act "
                    + claim.redaction().act() + " would name");
            return;
        }
        approvals
                .against(claim.id().get(), claim.redaction())
                .ifPresent(wrong ->
                        findings.fault(claim.said() + " was taken out without approval: the act that it names, "
                                + claim.redaction().act() + ", " + wrong));
    }
}
