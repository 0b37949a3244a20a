package casement.domain.masking;

import casement.domain.camera.PresetId;
import casement.domain.video.FragmentRef;

/** A fragment whose every picture is covered by an approved mask set, with the proof. Made by {@link Masking} alone. */
public final class MaskedFragment {
    private final FragmentRef ref;
    private final PresetId preset;
    private final MaskedVideo video;
    private final MaskProof proof;

    MaskedFragment(FragmentRef ref, PresetId preset, MaskedVideo video, MaskProof proof) {
        this.ref = ref;
        this.preset = preset;
        this.video = video;
        this.proof = proof;
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
}
