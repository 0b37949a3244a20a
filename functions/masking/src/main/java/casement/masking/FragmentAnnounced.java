package casement.masking;

import casement.domain.camera.PresetId;
import casement.domain.video.FragmentRef;
import java.util.Optional;

/**
 * Kinesis Video's word that a fragment is there.
 *
 * @param preset where the camera stood, as the gateway says; absent when it said nothing
 * @param audioDropped whether the gateway had audio to drop
 */
public record FragmentAnnounced(FragmentRef ref, Optional<PresetId> preset, boolean audioDropped) {}
