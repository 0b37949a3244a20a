package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Picture;
import casement.domain.plate.ReadPictures;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.testkit.FaultSwitch;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pictures of reads, in memory; an opened one's address is {@code memory:KEY}. */
public final class MemoryReadPictures implements ReadPictures {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<String, byte[]> pictures = new HashMap<>();

    @Override
    public synchronized StoredObject store(AlprCamera camera, Instant at, Picture picture) {
        return faults.guard(() -> {
            byte[] bytes = picture.bytes();
            Sha256 digest = Sha256.of(bytes);
            String key = camera + "-" + at.toEpochMilli() + "-" + digest;
            pictures.put(key, bytes);
            return new StoredObject(key, bytes.length, digest);
        });
    }

    @Override
    public URI open(AuditReceipt receipt, StoredObject picture, Duration validity) {
        return URI.create("memory:" + picture.key());
    }

    @Override
    public synchronized byte[] fetch(AuditReceipt receipt, StoredObject picture) {
        return faults.guard(() -> Optional.ofNullable(pictures.get(picture.key()))
                .map(byte[]::clone)
                .orElseThrow(() -> new Fault.Missing("the picture is gone")));
    }

    /** The bytes behind an address that {@link #open} gave. */
    public synchronized byte[] fetch(URI address) {
        byte[] bytes = pictures.get(address.getSchemeSpecificPart());
        if (bytes == null) {
            throw new IllegalArgumentException("nothing is stored at " + address);
        }
        return bytes;
    }

    public synchronized int count() {
        return pictures.size();
    }
}
