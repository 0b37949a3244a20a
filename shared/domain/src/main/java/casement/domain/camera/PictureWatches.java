package casement.domain.camera;

import java.util.Optional;

/** What is remembered of cameras' pictures, by camera and preset. Durable when a call returns; reads see every finished write. */
public interface PictureWatches {
    Optional<PictureWatch> find(CameraId camera, PresetId preset);

    /**
     * Keeps the watch with its revision raised by one; of several racing calls one wins.
     *
     * @return whether it was kept; not when it is no longer at {@code watch.revision()}
     */
    boolean keep(PictureWatch watch);
}
