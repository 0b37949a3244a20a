package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogLine;
import casement.domain.log.RewritableEntries;
import casement.domain.video.Sha256;
import casement.testkit.FaultSwitch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of entries of a log in memory, with what they had before. */
public final class MemoryRewritableEntries implements RewritableEntries {
    private final MemoryLogStore store;
    private final FaultSwitch writes;
    private final Map<String, List<byte[]>> older = new HashMap<>();

    public MemoryRewritableEntries(MemoryLogStore store, FaultSwitch writes) {
        this.store = store;
        this.writes = writes;
    }

    @Override
    public void rewrite(EntriesFile file, List<LogLine> lines) {
        String content = lines.stream().map(line -> line.line() + "\n").collect(Collectors.joining());
        writes.guard(() -> put(file, content.getBytes(StandardCharsets.UTF_8)));
    }

    private synchronized void put(EntriesFile file, byte[] content) {
        byte[] was = store.find(file.path())
                .filter(there -> Sha256.of(there).hex().equals(file.tag()))
                .orElseThrow(() -> new Fault.Conflict(file.path() + " has changed; read it again"));
        older.computeIfAbsent(file.path(), first -> new ArrayList<>()).add(was);
        store.tamper(file.path(), content);
    }

    @Override
    public void destroyOlder(EntriesFile file) {
        writes.guard(() -> destroyOlder(file.path()));
    }

    private synchronized void destroyOlder(String path) {
        older.remove(path);
    }

    @Override
    public void destroy(EntriesFile file) {
        writes.guard(() -> destroyAll(file.path()));
    }

    private synchronized void destroyAll(String path) {
        older.remove(path);
        store.remove(path);
    }

    /** What any file had before and still lies there. */
    public synchronized List<byte[]> older() {
        return older.values().stream().flatMap(List::stream).map(byte[]::clone).toList();
    }
}
