package casement.gateway.source;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_FATAL;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;

/** What all callers of libav share: its level of talk, and its errors in words. */
final class Libav {
    private static final int LONGEST_MESSAGE = 256;

    private Libav() {}

    static String words(int error) {
        byte[] text = new byte[LONGEST_MESSAGE];
        av_strerror(error, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    /** Loads the natives; says what is the matter when they are not for this machine. */
    static void load() {
        try {
            av_log_set_level(AV_LOG_FATAL);
        } catch (UnsatisfiedLinkError e) {
            throw new IllegalStateException(
                    "the video libraries cannot be loaded here; they were built for another kind of machine", e);
        }
    }
}
