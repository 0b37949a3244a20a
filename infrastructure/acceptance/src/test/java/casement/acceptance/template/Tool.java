package casement.acceptance.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of this machine that is run for what it says. */
public final class Tool {
    private static final long LONGEST_SECONDS = 120;

    private Tool() {}

    /** What it said, and how it ended. */
    record Result(int status, String output) {}

    /** For {@code @EnabledIf}. */
    public static boolean isCfnLintThere() {
        return works(List.of("cfn-lint", "--version"));
    }

    /** For {@code @EnabledIf}. */
    public static boolean isSamTranslatorThere() {
        return works(List.of("python3", "-c", "import samtranslator"));
    }

    private static boolean works(List<String> command) {
        try {
            return run(command).status() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Result run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("casement-tool", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException(command.getFirst() + " did not end within " + LONGEST_SECONDS + " s");
            }
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
