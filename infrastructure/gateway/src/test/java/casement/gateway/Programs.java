package casement.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs of this machine that some tests use; for {@code @EnabledIf}. */
final class Programs {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private Programs() {}

    static boolean ffmpeg() {
        return Files.isExecutable(Path.of("/usr/bin/ffmpeg")) && Files.isExecutable(Path.of("/usr/bin/ffprobe"));
    }

    static boolean rtspServer() {
        String load = "import gi; gi.require_version('GstRtspServer','1.0'); from gi.repository import GstRtspServer";
        try {
            return Files.isExecutable(PYTHON)
                    && run(List.of(PYTHON.toString(), "-c", load)).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** @return what it said on either output */
    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
