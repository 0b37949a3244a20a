package casement.vision.bench;

import casement.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the programs that are compared, each in a process of its own. */
final class Programs {
    private static final Pattern CPU = Pattern.compile("bench: utime=([0-9.]+)s stime=([0-9.]+)s");
    private static final Pattern PEAK = Pattern.compile("bench: maxrss=([0-9]+)");

    static final Path DEBIANS = Path.of("/usr/bin/ffmpeg");

    private final Path folder;
    private final Path gplNatives;

    /** @param gplNatives the jar with x264 in it */
    Programs(Path folder, Path gplNatives) {
        this.folder = folder;
        this.gplNatives = gplNatives;
    }

    /** The street clip, longer, in groups of two seconds, at a camera's bit rate. */
    Path input(Path clip, int height, int kilobits, int seconds) throws IOException, InterruptedException {
        Path file = folder.resolve("input-" + height + "-" + seconds + "s.mp4");
        if (!Files.exists(file)) {
            run(
                    Map.of(),
                    List.of(
                            "ffmpeg",
                            "-v",
                            "error",
                            "-y",
                            "-stream_loop",
                            "-1",
                            "-i",
                            clip.toString(),
                            "-an",
                            "-t",
                            Integer.toString(seconds),
                            "-vf",
                            "scale=-2:" + height,
                            "-c:v",
                            "libx264",
                            "-preset",
                            "veryfast",
                            "-b:v",
                            kilobits + "k",
                            "-g",
                            "60",
                            "-bf",
                            "0",
                            "-sc_threshold",
                            "0",
                            "-r",
                            "30",
                            file.toString()));
        }
        return file;
    }

    /** Ours, masking and checking. */
    MaskWorker.Report casement(String encoder, Path input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"));
        String classPath = System.getProperty("java.class.path");
        if (encoder.equals("x264")) {
            command.add("-Dorg.bytedeco.javacpp.platform.extension=-gpl");
            classPath = gplNatives + ":" + classPath;
        }
        command.addAll(List.of("-cp", classPath, MaskWorker.class.getName(), encoder, input.toString(), "2"));
        // As template.yaml sets it for the function.
        String out = run(Map.of("MALLOC_ARENA_MAX", "2"), command);
        return Json.read(out.substring(out.lastIndexOf('{')), MaskWorker.Report.class);
    }

    /** FFmpeg's own program: decode, filled boxes, encode with our settings, write MP4 to nowhere. */
    MaskWorker.Report ffmpeg(Path program, String codec, Path input, int kilobits, int pictures)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-hide_banner",
                "-benchmark",
                "-y",
                "-threads",
                "2",
                "-i",
                input.toString(),
                "-an",
                "-vf",
                Boxes.filter(),
                "-c:v",
                codec,
                "-b:v",
                kilobits + "k",
                "-maxrate",
                kilobits * 5 / 4 + "k",
                "-bufsize",
                kilobits + "k",
                "-g",
                "60",
                "-bf",
                "0",
                "-qmax",
                "38",
                "-threads",
                "2"));
        if (codec.equals("libx264")) {
            command.addAll(List.of(
                    "-preset",
                    "veryfast",
                    "-profile:v",
                    "main",
                    "-x264-params",
                    "scenecut=0:rc-lookahead=0:sync-lookahead=0:mbtree=0"));
        } else {
            command.addAll(List.of("-slices", "4", "-rc_mode", "bitrate", "-allow_skip_frames", "0"));
        }
        command.addAll(List.of("-f", "mp4", "/dev/null"));
        Map<String, String> environment = program.equals(DEBIANS)
                ? Map.of()
                : Map.of(
                        "LD_LIBRARY_PATH",
                        program.resolveSibling(".").normalize().toString());
        String out = run(environment, command);
        Matcher cpu = find(CPU, out);
        double seconds = Double.parseDouble(cpu.group(1)) + Double.parseDouble(cpu.group(2));
        double peak = Double.parseDouble(find(PEAK, out).group(1)) / 1024;
        return new MaskWorker.Report(pictures, seconds * 1000 / pictures, 0, 0, peak);
    }

    private static Matcher find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no '" + pattern + "' in: " + text);
        }
        return matcher;
    }

    private static String run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + " failed: " + out);
        }
        return out;
    }
}
