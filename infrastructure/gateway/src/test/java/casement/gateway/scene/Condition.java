package casement.gateway.scene;

import java.util.Locale;

/** What makes the plates of a passage hard to read, or not. */
enum Condition {
    CLEAR,
    RAIN,
    FOG,
    SNOW,
    NIGHT,
    MOTION_BLUR,
    FOCUS_BLUR,
    ANGLE,
    DIRT,
    SMALL,
    FAST,
    TWO_AT_ONCE;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
