package casement.vision;

import java.util.Map;

/** The H.264 encoders that can be chosen. */
public enum Encoder {
    /** Comes with the default, LGPL build. */
    OPENH264("libopenh264"),
    /** Comes with the GPL build only. */
    X264("libx264");

    private final String codecName;

    Encoder(String codecName) {
        this.codecName = codecName;
    }

    String codecName() {
        return codecName;
    }

    /** Profiles by number: constrained baseline, and main. */
    Map<String, String> options() {
        return switch (this) {
            case OPENH264 -> Map.of("allow_skip_frames", "0", "profile", "578", "rc_mode", "bitrate");
            case X264 ->
                Map.of(
                        "preset",
                        "veryfast",
                        "profile",
                        "77",
                        "a53cc",
                        "0",
                        "x264-params",
                        "scenecut=0:rc-lookahead=0:sync-lookahead=0:mbtree=0");
        };
    }

    /** @param name {@code openh264} or {@code x264} */
    public static Encoder named(String name) {
        return switch (name) {
            case "openh264" -> OPENH264;
            case "x264" -> X264;
            default -> throw new IllegalArgumentException("MASK_ENCODER is openh264 or x264, not '" + name + "'");
        };
    }
}
