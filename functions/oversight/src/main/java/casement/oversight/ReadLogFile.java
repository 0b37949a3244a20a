package casement.oversight;

import casement.domain.Fault;
import casement.domain.log.LogPaths;
import casement.domain.log.LogStore;
import casement.merkle.Checkpoint;
import casement.merkle.MalformedLog;
import casement.merkle.NoteSigner;
import casement.merkle.TilePath;
import java.nio.charset.StandardCharsets;

/**
 * Gives anybody the log's tiles and checkpoints as any reader of C2SP tlog-tiles asks for them, and its key. None of it says anything
 * about anybody; entries are not given.
 */
public final class ReadLogFile {
    static final String KEY = "key";

    private final LogStore store;
    private final NoteSigner signer;

    /** @param isFinal whether it will never be another */
    public record Shown(byte[] content, boolean isText, boolean isFinal) {}

    public ReadLogFile(LogStore store, NoteSigner signer) {
        this.store = store;
        this.signer = signer;
    }

    /** @throws Fault.Missing when the log has no such file, or it is not for everybody */
    public Shown read(String path) {
        if (path.equals(KEY)) {
            return new Shown((signer.key().text() + "\n").getBytes(StandardCharsets.UTF_8), true, false);
        }
        if (path.equals(Checkpoint.PATH)) {
            return new Shown(store.published().orElseThrow(ReadLogFile::missing), true, false);
        }
        boolean isCheckpoint = LogPaths.isCheckpoint(path);
        if (!isCheckpoint && !isTile(path)) {
            throw missing();
        }
        return new Shown(store.find(path).orElseThrow(ReadLogFile::missing), isCheckpoint, true);
    }

    private static boolean isTile(String path) {
        try {
            return TilePath.parse(path).path().equals(path);
        } catch (MalformedLog none) {
            return false;
        }
    }

    private static Fault.Missing missing() {
        return new Fault.Missing("the public part of the audit log has no such file: it has 'key', 'checkpoint',"
                + " 'checkpoints/SIZE' and 'tile/…' (C2SP tlog-tiles)");
    }
}
