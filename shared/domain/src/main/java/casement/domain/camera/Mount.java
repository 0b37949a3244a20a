package casement.domain.camera;

/** Whether a camera stays where it is. */
public enum Mount {
    FIXED,
    MOBILE
}
