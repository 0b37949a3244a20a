package casement.auditverifier;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All heads that were ever signed and are at hand, in the order of their sizes: what each promised must hold of the log as it is now. */
final class Heads {
    private static final Pattern STORED = Pattern.compile("checkpoints/([0-9]{12})");

    private final LogFiles files;
    private final Findings findings;
    private final List<NamedKey> keys;
    private final String origin;
    private final Iterator<Head> kept;
    private final Iterator<String> stored;
    private Optional<Head> nextKept = Optional.empty();
    private Optional<Head> nextStored = Optional.empty();
    private long held;
    private long keptHeld;

    Heads(LogFiles files, Findings findings, Options options, String origin) throws IOException {
        this.files = files;
        this.findings = findings;
        this.keys = options.keys();
        this.origin = origin;
        this.kept = options.older().stream()
                .sorted(Comparator.comparingLong(Head::size))
                .iterator();
        this.stored = files.below("checkpoints").iterator();
        advanceKept();
        advanceStored();
    }

    private void advanceKept() {
        nextKept = kept.hasNext() ? Optional.of(kept.next()) : Optional.empty();
        nextKept.ifPresent(this::expectSigned);
    }

    private void advanceStored() {
        nextStored = Optional.empty();
        while (nextStored.isEmpty() && stored.hasNext()) {
            nextStored = read(stored.next());
        }
        nextStored.ifPresent(this::expectSigned);
    }

    private Optional<Head> read(String name) {
        try {
            Head head =
                    Head.parse(name, files.read(name, Head.LONGEST).orElseThrow(() -> new BadLog(name + " is gone")));
            Matcher size = STORED.matcher(name);
            if (size.matches() && Long.parseLong(size.group(1)) == head.size()) {
                return Optional.of(head);
            }
            findings.fault(name + " is the checkpoint of " + head.size() + " entries, which does not belong there");
        } catch (BadLog e) {
            findings.fault(e);
        }
        return Optional.empty();
    }

    /** @return whether somebody's key that was given has signed it */
    boolean expectSigned(Head head) {
        findings.expect(
                head.origin().equals(origin), head.from() + " is of the log " + head.origin() + ", not of " + origin);
        if (keys.isEmpty()) {
            return false;
        }
        try {
            boolean signed = false;
            for (NamedKey key : keys) {
                signed |= key.signed(head.from(), head.note());
            }
            return findings.expect(signed, head.from() + " is not signed by the key that was given");
        } catch (BadLog e) {
            findings.fault(e);
            return false;
        }
    }

    /** The tree has as many leaves now as it has; those heads that had as many are compared. */
    void compare(TreeCheck tree) {
        while (nextKept.isPresent() && nextKept.get().size() <= tree.size()) {
            keptHeld += compare(nextKept.get(), tree) ? 1 : 0;
            advanceKept();
        }
        while (nextStored.isPresent() && nextStored.get().size() <= tree.size()) {
            held += compare(nextStored.get(), tree) ? 1 : 0;
            advanceStored();
        }
    }

    private boolean compare(Head head, TreeCheck tree) {
        boolean isSame = head.size() == tree.size() && Arrays.equals(head.root(), tree.root());
        if (!isSame) {
            findings.gravestFault(head.from() + " promised other first " + head.size()
                    + " entries than the log has now: its past was changed, or another log was shown");
        }
        return isSame;
    }

    /** Those that are left had more entries than the log has. */
    void end(long size) {
        nextKept.ifPresent(head -> findings.fault(head.from() + ", which you kept, has " + head.size()
                + " entries, and the log only " + size + ": its end was cut off, or an old head is shown"));
        nextStored.ifPresent(
                head -> findings.fault(
                        head.from() + " was signed, and the published checkpoint has only " + size
                                + " entries: an old head is shown; if this is a copy of a log that grew meanwhile, copy it anew"));
        if (keptHeld > 0) {
            findings.holds(
                    "it has grown from " + keptHeld + " checkpoint" + (keptHeld == 1 ? "" : "s") + " that you kept");
        }
        if (held > 0) {
            findings.holds(
                    "what it signed before holds of it now: " + held + (held == 1 ? " checkpoint" : " checkpoints"));
        }
    }
}
