package casement.domain.access;

/** What somebody wants to do. */
public enum Action {
    LIST_CAMERAS,
    REGISTER_CAMERA,
    CHANGE_CAMERA,
    AUTHORISE_CHANGE,
    TAKE_STILL,
    PROPOSE_MASK_SET,
    SHOW_MASK_SET,
    APPROVE_MASK_SET,
    WATCH_LIVE,
    WATCH_RECORDING,
    READ_AUDIT_LOG
}
