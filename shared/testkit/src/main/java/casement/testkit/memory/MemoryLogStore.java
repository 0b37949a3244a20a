package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.log.LogStore;
import casement.testkit.FaultSwitch;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The log's objects, in memory. */
public final class MemoryLogStore implements LogStore {
    private static final String CHECKPOINT = "checkpoint";

    private final FaultSwitch writes;
    private final SortedMap<String, byte[]> objects = new TreeMap<>();
    private int conflicts;

    public MemoryLogStore(FaultSwitch writes) {
        this.writes = writes;
    }

    @Override
    public void putNew(String path, byte[] content) {
        writes.guard(() -> put(path, content));
    }

    private synchronized void put(String path, byte[] content) {
        if (content.length == 0) {
            throw new AssertionError(path + " was put without any content");
        }
        byte[] there = objects.putIfAbsent(path, content.clone());
        if (there != null && !Arrays.equals(there, content)) {
            conflicts++;
            throw new Fault.Conflict("something else is at " + path);
        }
    }

    @Override
    public synchronized Optional<byte[]> find(String path) {
        return Optional.ofNullable(objects.get(path)).map(byte[]::clone);
    }

    @Override
    public void publish(byte[] checkpoint) {
        writes.guard(() -> {
            tamper(CHECKPOINT, checkpoint);
        });
    }

    @Override
    public Optional<byte[]> published() {
        return find(CHECKPOINT);
    }

    /** How often somebody tried to change what is immutable. */
    public synchronized int conflicts() {
        return conflicts;
    }

    /** All objects by their paths, the published checkpoint among them. */
    public synchronized Map<String, byte[]> objects() {
        return Collections.unmodifiableMap(new TreeMap<>(objects));
    }

    /** As somebody would who may write to the bucket. */
    public synchronized void tamper(String path, byte[] content) {
        objects.put(path, content.clone());
    }

    /** As somebody would who may delete from the bucket. */
    public synchronized void remove(String path) {
        objects.remove(path);
    }
}
