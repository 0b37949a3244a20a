package casement.masking;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.PresetId;
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

/** Gives a raw fragment its fate: stored, masked by the camera's approved mask set, or withheld with a reason. */
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
    private final CameraHealth health;
    private final Clock clock;

    /** What was decided, and on the ground of which masked fragment. */
    private record Decided(Fate fate, Optional<MaskedFragment> stored) {
        Decided(Fate withheld) {
            this(withheld, Optional.empty());
        }
    }

    public MaskFragment(
            Cameras cameras,
            MaskSets maskSets,
            Fragments fragments,
            Masking masking,
            Segments segments,
            PictureWatches watches,
            Clock clock) {
        this.cameras = cameras;
        this.maskSets = maskSets;
        this.fragments = fragments;
        this.masking = masking;
        this.segments = segments;
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
        health.note(now.fate(), now.stored(), announced.audioDropped());
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
            MaskedFragment masked = masking.mask(placed(raw.get(), announced), set.get());
            return new Decided(segments.append(camera, masked), Optional.of(masked));
        } catch (Unmaskable e) {
            return new Decided(withhold(ref, e.reason(), String.valueOf(e.getMessage())));
        }
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
