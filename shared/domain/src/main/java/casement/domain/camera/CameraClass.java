package casement.domain.camera;

/** What kind of source a camera is; decides who may watch it and whether plates may be read on it. */
public enum CameraClass {
    /** Street and public-place video; never reads plates. */
    CCTV,
    /** Reads plates. */
    ALPR,
    /** Recorded, with no live view for anybody (the inside of classrooms). */
    RECORDED_ONLY
}
