package casement.gateway.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a camera's video comes from, as it is written on the command line. */
public sealed interface SourceAddress {
    /** The picture that the program draws itself. */
    record Scene() implements SourceAddress {}

    record File(Path path) implements SourceAddress {
        /** The same as long as the file has not changed. */
        public String identity() throws IOException {
            return path.toAbsolutePath() + " " + Files.size(path) + " "
                    + Files.getLastModifiedTime(path).toMillis();
        }
    }

    /** A camera on the network. */
    record Rtsp(String url) implements SourceAddress {}

    /** @throws SourceRefused when there is no such file, or the scheme is not known */
    static SourceAddress of(String text) throws SourceRefused {
        if (text.equals("scene")) {
            return new Scene();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("rtsp://") || lower.startsWith("rtsps://")) {
            return new Rtsp(text);
        }
        if (Pattern.matches("[a-z][a-z0-9+.-]*://.*", lower)) {
            throw new SourceRefused("a source is a file, an address that begins with rtsp://, or 'scene'; not '"
                    + withoutPassword(text) + "'");
        }
        Path path = Path.of(text);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new SourceRefused(
                    "there is no file '" + path.toAbsolutePath() + "' that can be read; check the path");
        }
        return new File(path);
    }

    /** As it may be shown and logged. */
    default String shown() {
        return switch (this) {
            case Scene scene -> "scene";
            case File file -> file.path().toString();
            case Rtsp camera -> withoutPassword(camera.url());
        };
    }

    private static String withoutPassword(String url) {
        return url.replaceFirst("://[^/@]*@", "://");
    }
}
