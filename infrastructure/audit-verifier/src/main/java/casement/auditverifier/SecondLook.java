package casement.auditverifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through all entries once more for the few ids about which something is to be said. */
final class SecondLook {
    /** In a value a quote stands after a backslash, so that this can be the field alone. */
    private static final byte[] ID = "{\"name\":\"id\",\"salt\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] IN_REPLY_TO = "{\"name\":\"inReplyTo\",\"salt\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT_AND_KEY = 24 + "\",\"value\":\"".length();
    private static final int ID_LENGTH = 26;

    private final Map<String, String> firsts = new HashMap<>();
    private final Set<String> suspects;
    private final Approvals approvals;
    private final Findings findings;

    /**
     * @param suspects ids that may stand twice
     * @param approvals is told of every act that it wants, and of every reply to one
     */
    SecondLook(Set<String> suspects, Approvals approvals, Findings findings) {
        this.suspects = suspects;
        this.approvals = approvals;
        this.findings = findings;
    }

    void look(LogFiles files, List<EntryFile> entries) throws IOException {
        for (EntryFile file : suspects.isEmpty() && !approvals.areAny() ? List.<EntryFile>of() : entries) {
            try {
                file.forEachLine(files, this::see);
            } catch (BadLog told) {
                findings.fault(file.name() + " cannot be read: " + told.getMessage());
            }
        }
    }

    private void see(byte[] bytes, int from, int until) {
        Optional<String> id = id(ID, bytes, from, until);
        id.filter(suspects::contains).ifPresent(suspect -> see(suspect, index(bytes, from, until)));
        if (approvals.areAny()) {
            id.filter(approvals::isAct).ifPresent(act -> approvals.act(act, OpenFields.of(bytes, from, until)));
            id(IN_REPLY_TO, bytes, from, until)
                    .filter(approvals::isAct)
                    .ifPresent(act -> approvals.reply(act, OpenFields.of(bytes, from, until)));
        }
    }

    private static Optional<String> id(byte[] field, byte[] bytes, int from, int until) {
        for (int at = from; at + field.length + SALT_AND_KEY + ID_LENGTH <= until; at++) {
            if (bytes[at] == '{' && Arrays.equals(bytes, at, at + field.length, field, 0, field.length)) {
                int begin = at + field.length + SALT_AND_KEY;
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
        if (first != null) {
            findings.fault("entry " + index + " is entry " + first + " again, by its id " + id);
        }
    }
}
