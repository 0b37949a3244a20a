package casement.vision;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avutil;

/** FFmpeg's libraries, found beside our classes in a function's lib folder, or in their own jar. */
final class Native {
    private static final String ONE_OF_OURS = "libjniavcodec.so";

    static {
        besideUs().ifPresent(Native::loadFrom);
        // FFmpeg's own log would go to standard error, with whatever it quotes of the video.
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }

    private Native() {}

    /** To be called before anything else of FFmpeg is. */
    static void load() {}

    /** A function has its native libraries in the folder of its jars, and nothing to unpack. */
    private static Optional<Path> besideUs() {
        CodeSource source = Native.class.getProtectionDomain().getCodeSource();
        return Optional.ofNullable(source)
                .map(s -> Path.of(URI.create(s.getLocation().toString())).getParent())
                .filter(folder -> Files.exists(folder.resolve(ONE_OF_OURS)));
    }

    private static void loadFrom(Path folder) {
        String before = System.getProperty("java.library.path", "");
        System.setProperty("java.library.path", folder + File.pathSeparator + before);
        System.setProperty("org.bytedeco.javacpp.pathsFirst", "true");
        System.setProperty("org.bytedeco.javacpp.cacheLibraries", "false");
    }

    /** Whether FFmpeg says that there is nothing more to fetch, for now or for good. */
    static boolean isDry(int result) {
        return result == avutil.AVERROR_EAGAIN() || result == avutil.AVERROR_EOF();
    }

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
