package casement.domain.camera;

import java.time.Instant;

/**
 * That a camera no longer shows what it should (SCH-25, SCH-2).
 *
 * @param preset where the camera stood
 * @param since the first picture that was so
 */
public record PictureTrouble(Kind kind, PresetId preset, Instant since) {

    /** What is wrong with a picture; where several are, the first. */
    public enum Kind {
        DARK,
        /** Large parts of it show nothing any more. */
        BLOCKED,
        BLURRED,
        /** It is the same, to the last bit, as a while ago. */
        FROZEN,
        /** It shows something else than at commissioning. */
        MOVED
    }
}
