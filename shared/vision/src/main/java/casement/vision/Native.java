package casement.vision;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;

/** FFmpeg's libraries, found beside our classes in a function's lib folder, or in their own jar. */
final class Native {
    static final int FAILED_FOR_NOW = avutil.AVERROR_EAGAIN();
    static final int ENDED = avutil.AVERROR_EOF();

    static {
        // FFmpeg's own log would go to standard error, with whatever it quotes of the video.
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }

    private Native() {}

    /** @throws IllegalStateException with FFmpeg's words when {@code result} says that it failed */
    static int require(int result, String doing) {
        if (result < 0) {
            throw new IllegalStateException(doing + ": " + reason(result));
        }
        return result;
    }

    static String reason(int result) {
        byte[] text = new byte[128];
        avutil.av_strerror(result, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
