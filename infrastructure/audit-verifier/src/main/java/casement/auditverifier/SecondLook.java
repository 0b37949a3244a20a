package casement.auditverifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through all entries once more for the few ids about which something is to be said. */
final class SecondLook {
    /** In a value a quote stands after a backslash, so that this can be the field alone. */
    private static final byte[] ID = "{\"name\":\"id\",\"salt\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT_AND_KEY = 24 + "\",\"value\":\"".length();
    private static final int ID_LENGTH = 26;

    private final Map<String, String> firsts = new HashMap<>();
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
        for (EntryFile file : wanted.isEmpty() ? List.<EntryFile>of() : entries) {
            try {
                file.forEachLine(files, this::see);
            } catch (BadLog told) {
                findings.fault(file.name() + " cannot be read: " + told.getMessage());
            }
        }
        return firsts.keySet();
    }

    private void see(byte[] bytes, int from, int until) {
        id(bytes, from, until).filter(wanted::contains).ifPresent(id -> see(id, index(bytes, from, until)));
    }

    private static Optional<String> id(byte[] bytes, int from, int until) {
        for (int at = from; at + ID.length + SALT_AND_KEY + ID_LENGTH <= until; at++) {
            if (bytes[at] == '{' && Arrays.equals(bytes, at, at + ID.length, ID, 0, ID.length)) {
                int begin = at + ID.length + SALT_AND_KEY;
                return Optional.of(new String(bytes, begin, ID_LENGTH, StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** {@code 41} of <code>{"index":41,</code>. */
    private static String index(byte[] bytes, int from, int until) {
        int begin = from + "{\"index\":".length();
        int end = begin;
        while (end < until && bytes[end] != ',') {
            end++;
        }
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }

    private void see(String id, String index) {
        String first = firsts.putIfAbsent(id, index);
        if (first != null && suspects.contains(id)) {
            findings.fault("entry " + index + " is entry " + first + " again, by its id " + id);
        }
    }
}
