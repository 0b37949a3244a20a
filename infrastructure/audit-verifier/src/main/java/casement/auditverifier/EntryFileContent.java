package casement.auditverifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in a file of entries: those that belong there by their index, and what is wrong with the others. */
final class EntryFileContent {
    private final EntryFile file;
    private final Map<Long, EntryLine> lines = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final LineReader reader = new LineReader();
    private long last = -1;
    private int count;

    private EntryFileContent(EntryFile file) {
        this.file = file;
    }

    static EntryFileContent read(EntryFile file, LogFiles files) {
        EntryFileContent content = new EntryFileContent(file);
        try {
            file.forEachLine(files, content::add);
            if (content.count != file.count()) {
                content.faults.add(file.name() + " has " + content.count + " lines instead of " + file.count());
            }
        } catch (IOException | BadLog e) {
            content.faults.add(file.name() + " cannot be read: " + e.getMessage());
        }
        return content;
    }

    private void add(byte[] bytes, int from, int until) {
        String where = "line " + ++count + " of " + file.name();
        try {
            add(where, reader.read(bytes, from, until));
        } catch (BadLog e) {
            faults.add(where + " is not an entry as the log writes it: " + e.getMessage());
        }
    }

    private void add(String where, EntryLine line) {
        if (line.index() < file.first() || line.index() >= file.until()) {
            faults.add(where + " says it is entry " + line.index() + ", which does not belong there");
        } else if (lines.putIfAbsent(line.index(), line) != null) {
            faults.add(where + " is another entry " + line.index() + ": one of the two was put in");
        } else if (line.index() < last) {
            faults.add(where + ": entry " + line.index() + " stands after entry " + last + ": their order was changed");
        } else {
            last = line.index();
        }
    }

    EntryFile file() {
        return file;
    }

    List<String> faults() {
        return faults;
    }

    Optional<EntryLine> line(long index) {
        return Optional.ofNullable(lines.get(index));
    }
}
