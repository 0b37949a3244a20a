package casement.local.service;

import casement.local.process.JavaProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The class paths of the embedded programs, as the build has laid them out. */
public final class Programs {
    private final Path services;

    /** @param root the project's folder */
    public Programs(Path root) {
        this.services = root.resolve("infrastructure/local/services");
    }

    JavaProgram program(String service, String mainClass, List<String> arguments, List<String> flags) {
        return program(service, mainClass, arguments, flags, Map.of());
    }

    /** The program on a leash, with the class path that its authors tested. */
    public JavaProgram program(
            String service,
            String mainClass,
            List<String> arguments,
            List<String> flags,
            Map<String, String> environment) {
        Path lib = services.resolve(service).resolve("target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException(
                    "the embedded " + service + " is not there: build first, or use scripts/run (no " + lib + ")");
        }
        return new JavaProgram(service, List.of(lib + "/*"), mainClass, arguments, flags, environment)
                .quickToStart()
                .leashed();
    }
}
