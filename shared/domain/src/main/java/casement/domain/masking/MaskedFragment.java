package casement.domain.masking;

import casement.domain.camera.PresetId;
import casement.domain.video.FragmentRef;
import casement.domain.video.Thumbnail;
import java.util.List;
import java.util.Optional;

/** A fragment whose every picture is covered by an approved mask set, with the proof. Made by {@link Masking} alone. */
public final class MaskedFragment {
    private final FragmentRef ref;
    private final PresetId preset;
    private final MaskedVideo video;
    private final MaskProof proof;
    private final List<Thumbnail> thumbnails;

    MaskedFragment(FragmentRef ref, PresetId preset, MaskedVideo video, MaskProof proof, List<Thumbnail> thumbnails) {
        this.ref = ref;
        this.preset = preset;
        this.video = video;
        this.proof = proof;
        this.thumbnails = thumbnails;
    }

    public FragmentRef ref() {
        return ref;
    }

    public PresetId preset() {
        return preset;
    }

    public MaskedVideo video() {
        return video;
    }

    public MaskProof proof() {
        return proof;
    }

    /** Of its first picture; absent where the whole of it is covered. */
    public Optional<Thumbnail> thumbnail() {
        return thumbnails.stream().findFirst();
    }

    /** The first, and others of all its length where it was masked for motion. */
    public List<Thumbnail> thumbnails() {
        return thumbnails;
    }
}
