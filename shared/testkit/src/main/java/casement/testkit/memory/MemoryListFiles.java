package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ReceivedFiles;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.testkit.FaultSwitch;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Files of lists, received and compiled, in memory. */
public final class MemoryListFiles implements ReceivedFiles, CompiledFiles {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ImportId, Supplier<InputStream>> received = new ConcurrentHashMap<>();
    private final Map<String, byte[]> compiled = new ConcurrentHashMap<>();

    /** Somebody puts a file at the address that they were given. */
    public void receive(ImportId id, byte[] file) {
        receive(id, () -> new ByteArrayInputStream(file));
    }

    /** A file that is made as it is read. */
    public void receive(ImportId id, Supplier<InputStream> file) {
        received.put(id, file);
    }

    public int compiledFiles() {
        return compiled.size();
    }

    /** Somebody changes a byte where it lies. */
    public void damage(StoredObject file) {
        byte[] bytes = compiled.getOrDefault(file.key(), new byte[1]);
        bytes[bytes.length - 1] ^= 1;
    }

    @Override
    public URI address(ListId list, ImportId id, Duration validity) {
        return faults.guard(() -> URI.create("https://files.invalid/uploads/" + list + "/" + id));
    }

    @Override
    public Optional<InputStream> open(ListId list, ImportId id) {
        return faults.guard(() -> Optional.ofNullable(received.get(id)).map(Supplier::get));
    }

    @Override
    public void delete(ListId list, ImportId id) {
        faults.guard(() -> {
            received.remove(id);
        });
    }

    @Override
    public StoredObject store(String name, byte[] file) {
        return faults.guard(() -> {
            compiled.putIfAbsent(name, file.clone());
            return new StoredObject(name, file.length, Sha256.of(file));
        });
    }

    @Override
    public byte[] open(StoredObject file) {
        byte[] bytes = faults.guard(() -> compiled.getOrDefault(file.key(), new byte[0]));
        if (!Sha256.of(bytes).equals(file.digest())) {
            throw new Fault.Unavailable(
                    "a compiled hot list is not what was stored", new IllegalStateException("its digest differs"));
        }
        return bytes.clone();
    }

    @Override
    public void delete(StoredObject file) {
        faults.guard(() -> {
            compiled.remove(file.key());
        });
    }
}
