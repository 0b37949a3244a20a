package casement.domain.plate;

/** Whose form a source's messages have. */
public enum Maker {
    /** Our own, for anybody who can choose. */
    CASEMENT,
    /** PlateRecognizer Stream's webhook. */
    PLATE_RECOGNIZER,
    /** Rekor Scout's and OpenALPR's groups and alerts. */
    REKOR,
    /** Flock Safety's alerts. */
    FLOCK,
    /** Verkada's LPR webhook. */
    VERKADA,
    /** ONVIF Profile M's analytics frames. */
    ONVIF,
    /** Frigate's plate updates, posted on by a bridge from MQTT. */
    FRIGATE
}
