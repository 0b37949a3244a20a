package casement.local;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs another program's main, and ends it when standard input ends, as it does when the parent dies in any way. */
public final class Leash {
    private static final long GRACE_MILLIS = 2_000;
    /** While the JVM writes its archive of classes. */
    private static final long FIRST_GRACE_MILLIS = 60_000;

    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    private Leash() {}

    /** @param args main class, then its arguments */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("leash").start(Leash::endWithParent);
        String[] own = Arrays.copyOfRange(args, 1, args.length);
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) own);
        } catch (InvocationTargetException e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            Runtime.getRuntime().halt(1);
        }
    }

    @SuppressWarnings("SystemExitOutsideMain")
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // what the parent says does not matter, only that it is there
            }
        } catch (IOException e) {
            System.err.println("lost the parent: " + e.getMessage());
        }
        Thread.ofPlatform().daemon().start(Leash::haltAfterGrace);
        System.exit(0);
    }

    private static boolean writesArchive() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(ARCHIVE))
                .anyMatch(argument -> !Files.exists(Path.of(argument.substring(ARCHIVE.length()))));
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(writesArchive() ? FIRST_GRACE_MILLIS : GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }
}
