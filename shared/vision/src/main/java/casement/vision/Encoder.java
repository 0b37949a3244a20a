package casement.vision;

import java.util.Map;

/** The H.264 encoders that can be chosen, each with the options that make it fast and silent about its input. */
public enum Encoder {
    /** Comes with the default, LGPL build. */
    OPENH264("libopenh264", Map.of("allow_skip_frames", "0", "profile", "constrained_baseline", "rc_mode", "bitrate")),
    /** Comes with the GPL build only. */
    X264(
            "libx264",
            Map.of(
                    "preset",
                    "veryfast",
                    "profile",
                    "main",
                    "a53cc",
                    "0",
                    "x264-params",
                    "scenecut=0:rc-lookahead=0:sync-lookahead=0:mbtree=0"));

    private final String codecName;
    private final Map<String, String> options;

    Encoder(String codecName, Map<String, String> options) {
        this.codecName = codecName;
        this.options = options;
    }

    String codecName() {
        return codecName;
    }

    Map<String, String> options() {
        return options;
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
