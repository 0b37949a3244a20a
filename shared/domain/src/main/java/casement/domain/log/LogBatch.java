package casement.domain.log;

import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Entries that are put into the log at once, complete: whoever finds it can do the rest, and comes to the same.
 *
 * @param first the index of the first of them
 */
record LogBatch(long first, List<Item> items) {
    private static final String HEAD = "casement-audit-batch/v1 ";
    private static final Pattern ITEM = Pattern.compile("([0-9A-Z]{26}) ([A-Za-z0-9+/=]+) (\\{.*})", Pattern.DOTALL);

    /** @param line as it stands in the file of entries */
    record Item(AuditId id, LeafContent leaf, String line) {}

    LogBatch {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a batch has entries");
        }
    }

    static LogBatch of(long first, Instant sealed, List<AuditEntry> entries, Supplier<Salt> salts) {
        List<Item> items = new ArrayList<>();
        for (AuditEntry entry : entries) {
            LoggedEntry logged = LoggedEntry.of(first + items.size(), sealed, entry, salts);
            items.add(new Item(entry.id(), logged.leaf(), logged.line()));
        }
        return new LogBatch(first, items);
    }

    /** All were sealed at the same moment. */
    Instant sealed() {
        return items.getFirst().leaf().sealed();
    }

    List<AuditId> ids() {
        return items.stream().map(Item::id).toList();
    }

    byte[] encode() {
        return LogBytes.utf8(items.stream()
                .map(item -> item.id() + " "
                        + Base64.getEncoder().encodeToString(item.leaf().bytes()) + " " + item.line() + "\n")
                .collect(Collectors.joining("", HEAD + first + "\n", "")));
    }

    /** @throws Fault.Conflict when it is not what its path says: somebody changed it */
    static LogBatch decode(String path, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!LogPaths.batch(content).equals(path) || !text.startsWith(HEAD) || !text.endsWith("\n")) {
            throw new Fault.Conflict(path + " is not what was committed to: it was changed");
        }
        List<String> lines = List.of(text.split("\n", -1));
        return new LogBatch(
                Long.parseLong(lines.getFirst().substring(HEAD.length())),
                lines.subList(1, lines.size() - 1).stream()
                        .map(line -> item(path, line))
                        .toList());
    }

    private static Item item(String path, String line) {
        Matcher parts = ITEM.matcher(line);
        if (!parts.matches()) {
            throw new Fault.Conflict(path + " has a line that is no entry's");
        }
        byte[] leaf = Base64.getDecoder().decode(parts.group(2));
        return new Item(new AuditId(parts.group(1)), LeafContent.parse(leaf), parts.group(3));
    }

    /** The file of entries that comes of it. */
    String entriesPath() {
        return LogPaths.entries(sealed(), first, items.size());
    }

    byte[] entriesFile() {
        return LogBytes.utf8(items.stream().map(item -> item.line() + "\n").collect(Collectors.joining()));
    }
}
