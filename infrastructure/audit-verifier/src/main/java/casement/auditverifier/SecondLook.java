package casement.auditverifier;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through all entries once more for the few ids about which something is to be said. */
final class SecondLook {
    private final Map<String, Long> firsts = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> suspects;
    private final Findings findings;

    /**
     * @param suspects ids that may stand twice
     * @param acts ids that may stand anywhere
     */
    SecondLook(Set<String> suspects, Set<String> acts, Findings findings) {
        this.suspects = suspects;
        this.findings = findings;
        wanted.addAll(suspects);
        wanted.addAll(acts);
    }

    /** @return which of the ids are there */
    Set<String> look(LogFiles files, List<EntryFile> entries) throws IOException {
        LineReader reader = new LineReader();
        for (EntryFile file : wanted.isEmpty() ? List.<EntryFile>of() : entries) {
            try {
                file.forEachLine(files, (bytes, from, until) -> see(reader, bytes, from, until));
            } catch (BadLog told) {
                findings.fault(file.name() + " cannot be read: " + told.getMessage());
            }
        }
        return firsts.keySet();
    }

    private void see(LineReader reader, byte[] bytes, int from, int until) {
        entry(reader, bytes, from, until)
                .ifPresent(line -> line.id().filter(wanted::contains).ifPresent(id -> see(id, line.index())));
    }

    private static Optional<EntryLine> entry(LineReader reader, byte[] bytes, int from, int until) {
        try {
            return Optional.of(reader.read(bytes, from, until));
        } catch (BadLog toldAtTheFirstLook) {
            return Optional.empty();
        }
    }

    private void see(String id, long index) {
        Long first = firsts.putIfAbsent(id, index);
        if (first != null && suspects.contains(id)) {
            findings.fault("entry " + index + " is entry " + first + " again, by its id " + id);
        }
    }
}
