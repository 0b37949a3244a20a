package casement.aws;

import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.masking.MaskedFragment;
import casement.domain.masking.MaskedVideo;
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
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Masked recordings: their bytes in S3, the fate of every fragment in DynamoDB. */
public final class S3DynamoDbSegments implements Segments {
    private final S3Objects recordings;
    private final DynamoDbFates fates;
    private final Retention retention;
    private final Clock clock;

    S3DynamoDbSegments(S3Objects recordings, DynamoDbFates fates, Retention retention, Clock clock) {
        this.recordings = recordings;
        this.fates = fates;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * The bytes first, then the fate: what is recorded as stored is there. An attempt that dies between the two leaves an object
     * that nothing names, masked like all others, which its lifecycle rule removes.
     */
    @Override
    public Fate append(Camera camera, MaskedFragment fragment) {
        Optional<Fate> decided = fates.find(fragment.ref());
        if (decided.isPresent()) {
            return decided.get();
        }
        MaskedVideo video = fragment.video();
        Sha256 initDigest = Sha256.of(video.init());
        StoredObject init = recordings.store(
                RecordingKeys.init(camera, fragment, initDigest), "video/mp4", video.init(), initDigest);
        Sha256 mediaDigest = Sha256.of(video.media());
        StoredObject media = recordings.store(
                RecordingKeys.media(camera, fragment, mediaDigest), "video/iso.segment", video.media(), mediaDigest);
        Fate fate =
                fates.decide(fragment.ref(), number -> Segment.of(camera, fragment, number, init, media, retention));
        if (!(fate instanceof Fate.Stored kept && kept.segment().media().equals(media))) {
            recordings.delete(media);
        }
        return fate;
    }

    @Override
    public Fate withhold(WithheldFragment fragment) {
        Fate.Withheld fate = new Fate.Withheld(fragment);
        long ttl = longestKept(fragment.at()).getEpochSecond();
        return fragment.isMotionless() ? fates.decideMotionless(fate, ttl) : fates.decide(fate, ttl);
    }

    private Instant longestKept(Instant from) {
        return Arrays.stream(CameraClass.values())
                .map(CameraClass::retentionClass)
                .map(retentionClass -> retention.expires(retentionClass, from))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public Optional<Fate> fate(FragmentRef ref) {
        return fates.find(ref);
    }

    /** What expired under the days in force when it was stored, or under those in force now, is not shown. */
    @Override
    public List<Segment> during(AuditReceipt receipt, CameraId camera, Span span) {
        Instant now = clock.instant();
        return fates.during(camera, span).stream()
                .filter(segment -> segment.isReadable(now) && now.isBefore(expiresToday(segment)))
                .sorted(Comparator.comparing(Segment::start))
                .toList();
    }

    @Override
    public List<WithheldFragment> motionless(AuditReceipt receipt, CameraId camera, Span span) {
        return fates.motionless(camera, span);
    }

    @Override
    public List<MotionlessHour> motionlessHours(AuditReceipt receipt, CameraId camera, Span span) {
        return fates.motionlessHours(camera, span);
    }

    private Instant expiresToday(Segment segment) {
        return retention.expires(segment.cameraClass().retentionClass(), segment.start());
    }

    @Override
    public URI open(AuditReceipt receipt, StoredObject object, Duration validity) {
        return recordings.open(object, validity);
    }
}
