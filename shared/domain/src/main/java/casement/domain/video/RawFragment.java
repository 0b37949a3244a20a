package casement.domain.video;

import casement.domain.camera.PresetId;
import java.util.Optional;

/**
 * One unmasked fragment, in memory only.
 *
 * @param preset what the gateway said of the camera's position; absent when it said nothing
 * @param mkv Matroska with one cluster, as Kinesis Video hands it out
 */
public record RawFragment(FragmentRef ref, Optional<PresetId> preset, byte[] mkv) {}
