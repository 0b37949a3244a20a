package casement.masking;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.camera.Motion;
import casement.domain.camera.MotionOnly;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.PresetId;
import casement.domain.camera.RecordingRules;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import casement.domain.masking.MaskedFragment;
import casement.domain.masking.Masking;
import casement.domain.masking.Unmaskable;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.Fragments;
import casement.domain.video.RawFragment;
import casement.domain.video.Segments;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Gives a raw fragment its fate: stored, masked by the camera's approved mask set, or withheld with a reason, of which one is that
 * nothing moves in it and its camera records on motion only.
 */
public final class MaskFragment {
    /** How long raw fragments are kept at most. */
    private static final Duration RAW_RETENTION = Duration.ofHours(1);
    /** How often a fragment is looked for before it counts as gone, however young it is. */
    private static final int LOOKS = 4;

    private final Cameras cameras;
    private final MaskSets maskSets;
    private final Fragments fragments;
    private final Masking masking;
    private final Segments segments;
    private final MotionRecording recording;
    private final CameraHealth health;
    private final Clock clock;

    /**
     * What was decided, and on the ground of which masked fragment.
     *
     * @param moves whether something was seen to move in it; nobody looks where all is recorded
     */
    private record Decided(Fate fate, Optional<MaskedFragment> masked, boolean moves) {
        Decided(Fate withheld) {
            this(withheld, Optional.empty(), false);
        }
    }

    public MaskFragment(
            Cameras cameras,
            MaskSets maskSets,
            Fragments fragments,
            Masking masking,
            Segments segments,
            PictureWatches watches,
            RecordingRules rules,
            Clock clock) {
        this.cameras = cameras;
        this.maskSets = maskSets;
        this.fragments = fragments;
        this.masking = masking;
        this.segments = segments;
        this.recording = new MotionRecording(rules, watches);
        this.health = new CameraHealth(cameras, watches, clock);
        this.clock = clock;
    }

    /**
     * @param look the how-manieth time this fragment is announced, from 1
     * @throws Fault.Unavailable when it may work later; nothing has been decided
     */
    public Fate mask(FragmentAnnounced announced, int look) {
        Optional<Fate> decided = segments.fate(announced.ref());
        if (decided.isPresent()) {
            return decided.get();
        }
        Optional<Camera> camera = cameras.find(announced.ref().camera());
        if (camera.isEmpty()) {
            return withhold(announced.ref(), WithholdReason.UNKNOWN_CAMERA, "no such camera is registered");
        }
        Decided now = decide(camera.get(), announced, look);
        health.note(now.fate(), now.masked(), now.moves(), announced.audioDropped());
        return now.fate();
    }

    private Decided decide(Camera camera, FragmentAnnounced announced, int look) {
        FragmentRef ref = announced.ref();
        Optional<MaskSet.Approved> set = approved(camera);
        if (set.isEmpty()) {
            return new Decided(
                    withhold(ref, WithholdReason.NO_APPROVED_MASK_SET, "the camera has no approved mask set"));
        }
        Optional<RawFragment> raw = fragments.fetch(ref);
        if (raw.isEmpty()) {
            return new Decided(gone(ref, look));
        }
        try {
            Optional<MotionOnly> motionOnly = recording.inForce(camera);
            MaskedFragment masked = masking.mask(placed(raw.get(), announced), set.get(), motionOnly.isPresent());
            return motionOnly
                    .map(decision -> onMotion(camera, masked, decision))
                    .orElseGet(() -> new Decided(segments.append(camera, masked), Optional.of(masked), false));
        } catch (Unmaskable e) {
            return new Decided(withhold(ref, e.reason(), String.valueOf(e.getMessage())));
        }
    }

    private Decided onMotion(Camera camera, MaskedFragment masked, MotionOnly decision) {
        Motion motion = recording.motion(masked);
        Fate fate = motion == Motion.NONE ? leaveOut(masked, decision) : segments.append(camera, masked);
        return new Decided(fate, Optional.of(masked), motion == Motion.SEEN);
    }

    private Fate leaveOut(MaskedFragment masked, MotionOnly decision) {
        return segments.withhold(new WithheldFragment(
                masked.ref(),
                WithholdReason.NO_MOTION,
                "nothing moves; recorded on motion only by " + decision.clause() + ", decision " + decision.auditId(),
                clock.instant(),
                Optional.of(masked.video().durationMillis())));
    }

    private Optional<MaskSet.Approved> approved(Camera camera) {
        return camera.approvedMaskSet()
                .flatMap(version -> maskSets.find(camera.id(), version))
                .filter(MaskSet.Approved.class::isInstance)
                .map(MaskSet.Approved.class::cast);
    }

    /** Kinesis Video may announce a fragment a little before it can be had. */
    private Fate gone(FragmentRef ref, int look) {
        boolean mayCome = look < LOOKS && clock.instant().isBefore(ref.start().plus(RAW_RETENTION));
        if (mayCome) {
            throw new Fault.Unavailable(
                    "fragment " + ref.number() + " cannot be had yet", new IllegalStateException("look " + look));
        }
        return withhold(ref, WithholdReason.EXPIRED, "the raw stream no longer has it");
    }

    /** Where announcement and fragment say different things of the camera's position, it counts as moving. */
    private static RawFragment placed(RawFragment raw, FragmentAnnounced announced) {
        Optional<PresetId> preset = raw.preset().or(announced::preset);
        boolean contradicted =
                announced.preset().isPresent() && !announced.preset().equals(preset);
        return new RawFragment(raw.ref(), contradicted ? Optional.of(PresetId.MOVING) : preset, raw.mkv());
    }

    private Fate withhold(FragmentRef ref, WithholdReason reason, String detail) {
        return segments.withhold(new WithheldFragment(ref, reason, detail, clock.instant()));
    }
}
