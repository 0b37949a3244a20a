package casement.domain.video;

/** Encodes stored, masked video anew with something to be seen in each of its pictures. */
public interface Watermarking {
    /**
     * @param segment as recorded, or with other decode times, which begin at zero with the video
     * @return the same pictures at the same times; segments with one initialisation section get one
     * @throws VideoFrames.UnreadableVideo when not all of it can be decoded, or its pictures are of another size; it will not be otherwise later
     */
    Sections mark(Sections segment, Watermark watermark) throws VideoFrames.UnreadableVideo;
}
