package casement.acceptance.api;

import casement.local.Engine;
import casement.local.service.ObjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A copy of the tamper-evident log in a folder, as an auditor with access to its bucket makes one. */
final class LogCopy {
    private static final String CHECKPOINT = "checkpoint";
    private static final int MOST_TRIES = 5;

    private LogCopy() {}

    /** Whole and of one moment: made anew when the log grew meanwhile. */
    static void make(Engine engine, Path folder) throws IOException {
        ObjectStore objects = engine.objects();
        String bucket = engine.variable("AUDIT_LOG_BUCKET");
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            byte[] before = objects.read(bucket, CHECKPOINT);
            for (ObjectStore.Entry object : objects.list(bucket, "")) {
                Path file = folder.resolve(object.key());
                Files.createDirectories(file.resolveSibling("."));
                Files.write(file, objects.read(bucket, object.key()));
            }
            if (Arrays.equals(before, objects.read(bucket, CHECKPOINT))) {
                return;
            }
        }
        throw new IllegalStateException("the log grows faster than it can be copied");
    }
}
