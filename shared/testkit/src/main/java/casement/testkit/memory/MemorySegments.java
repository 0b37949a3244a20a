package casement.testkit.memory;

import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.evidence.RecordedSections;
import casement.domain.masking.MaskedFragment;
import casement.domain.retention.Retention;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.MotionlessHour;
import casement.domain.video.Segment;
import casement.domain.video.Segments;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.domain.video.StoredObject;
import casement.domain.video.WithheldFragment;
import casement.testkit.FaultSwitch;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Masked recordings and fates, in memory; an opened object's address is {@code memory:KEY}. */
public final class MemorySegments implements Segments, RecordedSections {
    public final FaultSwitch faults = new FaultSwitch();
    private final Retention retention;
    private final Clock clock;
    private final Map<Identity, Fate> fates = new HashMap<>();
    private final Map<CameraId, Long> sequences = new HashMap<>();
    private final Map<String, byte[]> objects = new HashMap<>();

    /** What makes two references the same fragment. */
    private record Identity(CameraId camera, Instant start) {
        static Identity of(FragmentRef ref) {
            return new Identity(ref.camera(), ref.start());
        }
    }

    public MemorySegments(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public synchronized Fate append(Camera camera, MaskedFragment fragment) {
        return faults.guard(() -> fates.computeIfAbsent(Identity.of(fragment.ref()), ref -> stored(camera, fragment)));
    }

    private Fate stored(Camera camera, MaskedFragment fragment) {
        StoredObject init = store("init", fragment.video().init());
        StoredObject media = store("media", fragment.video().media());
        long sequence = sequences.merge(camera.id(), 1L, Long::sum);
        return new Fate.Stored(Segment.of(camera, fragment, sequence, init, media, retention));
    }

    private StoredObject store(String prefix, byte[] bytes) {
        Sha256 digest = Sha256.of(bytes);
        String key = prefix + "-" + digest;
        objects.put(key, bytes);
        return new StoredObject(key, bytes.length, digest);
    }

    @Override
    public synchronized Fate withhold(WithheldFragment fragment) {
        return faults.guard(
                () -> fates.computeIfAbsent(Identity.of(fragment.ref()), ref -> new Fate.Withheld(fragment)));
    }

    @Override
    public synchronized Optional<Fate> fate(FragmentRef ref) {
        return faults.guard(() -> Optional.ofNullable(fates.get(Identity.of(ref))));
    }

    @Override
    public synchronized List<Segment> during(AuditReceipt receipt, CameraId camera, Span span) {
        return faults.guard(() -> fates.values().stream()
                .filter(Fate.Stored.class::isInstance)
                .map(fate -> ((Fate.Stored) fate).segment())
                .filter(segment -> segment.fragment().camera().equals(camera))
                .filter(segment -> segment.overlaps(span) && segment.isReadable(clock.instant()))
                .sorted(Comparator.comparing(Segment::start))
                .toList());
    }

    @Override
    public synchronized List<WithheldFragment> motionless(AuditReceipt receipt, CameraId camera, Span span) {
        return faults.guard(() -> motionlessOf(camera)
                .filter(motionless -> motionless.ref().start().isBefore(span.until())
                        && motionless.end().isAfter(span.from()))
                .sorted(Comparator.comparing(motionless -> motionless.ref().start()))
                .toList());
    }

    @Override
    public synchronized List<MotionlessHour> motionlessHours(AuditReceipt receipt, CameraId camera, Span span) {
        Map<Instant, MotionlessHour> hours = new TreeMap<>();
        motionlessOf(camera).forEach(motionless -> {
            Instant hour = motionless.ref().start().truncatedTo(ChronoUnit.HOURS);
            hours.merge(
                    hour,
                    new MotionlessHour(hour, 1, motionless.durationMillis().orElse(0L)),
                    (one, more) -> new MotionlessHour(hour, one.fragments() + 1, one.millis() + more.millis()));
        });
        return faults.guard(() -> hours.values().stream()
                .filter(hour ->
                        !hour.hour().isBefore(span.from()) && hour.hour().isBefore(span.until()))
                .toList());
    }

    private Stream<WithheldFragment> motionlessOf(CameraId camera) {
        return fates.values().stream()
                .filter(Fate.Withheld.class::isInstance)
                .map(fate -> ((Fate.Withheld) fate).fragment())
                .filter(withheld ->
                        withheld.isMotionless() && withheld.ref().camera().equals(camera));
    }

    @Override
    public URI open(AuditReceipt receipt, StoredObject object, Duration validity) {
        return URI.create("memory:" + object.key());
    }

    @Override
    public synchronized byte[] fetch(AuditReceipt receipt, StoredObject section) {
        return faults.guard(() -> fetch(URI.create("memory:" + section.key())));
    }

    /** The bytes behind an address that {@link #open} gave. */
    public synchronized byte[] fetch(URI address) {
        byte[] bytes = objects.get(address.getSchemeSpecificPart());
        if (bytes == null) {
            throw new IllegalArgumentException("nothing is stored at " + address);
        }
        return bytes;
    }
}
