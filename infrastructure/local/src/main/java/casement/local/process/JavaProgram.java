package casement.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A Java program to be run as a child.
 *
 * @param name how people and log files call it
 * @param classPath entries as {@code java -cp} takes them
 * @param environment all of it; nothing is inherited but what a JVM itself needs
 */
public record JavaProgram(
        String name,
        List<String> classPath,
        String mainClass,
        List<String> arguments,
        List<String> jvmFlags,
        Map<String, String> environment) {
    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "USER");

    /** The same program on a leash, for mains that do not watch their standard input. */
    public JavaProgram leashed() {
        List<String> withLeash = new ArrayList<>(classPath);
        withLeash.add(placeOf(casement.local.Leash.class));
        List<String> behind = new ArrayList<>(List.of(mainClass));
        behind.addAll(arguments);
        return new JavaProgram(name, withLeash, "casement.local.Leash", behind, jvmFlags, environment);
    }

    /**
     * The same program, compiled once and quickly instead of better and better while it runs, which takes a third less
     * processor until it is up.
     */
    public JavaProgram quickToStart() {
        List<String> flags = new ArrayList<>(jvmFlags);
        flags.add("-XX:TieredStopAtLevel=1");
        return new JavaProgram(name, classPath, mainClass, arguments, flags, environment);
    }

    /** The class folder or jar that a class was loaded from. */
    public static String placeOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }

    /** The class path of this very process. */
    public static List<String> ownClassPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    }

    /**
     * Where the JVM keeps this program's classes as it has them in memory, so that it starts faster the next time (JEP 350, made and
     * renewed by the JVM at its end, JDK-8261455). Absent when the class path has folders of classes, of which it can keep none.
     */
    Optional<Path> archive() {
        boolean isOfJars =
                classPath.stream().allMatch(entry -> entry.endsWith("/*") || Files.isRegularFile(Path.of(entry)));
        return isOfJars
                ? Optional.ofNullable(
                        Path.of(classPath.getFirst().replaceFirst("/\\*$", "")).resolveSibling(name + ".jsa"))
                : Optional.empty();
    }

    ProcessBuilder builder(Map<String, String> own) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        archive().ifPresent(file -> {
            command.add("-XX:+AutoCreateSharedArchive");
            // That an archive does not fit any more is no news: it is made anew.
            command.add("-Xlog:cds*=off");
            command.add("-Xlog:aot*=off");
            command.add("-XX:SharedArchiveFile=" + file);
        });
        command.addAll(jvmFlags);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath));
        command.add(mainClass);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> env = new TreeMap<>(environment);
        INHERITED.stream().filter(own::containsKey).forEach(k -> env.putIfAbsent(k, own.getOrDefault(k, "")));
        builder.environment().clear();
        builder.environment().putAll(env);
        return builder;
    }
}
