package casement.aws;

import casement.domain.Fault;
import casement.domain.log.LogPaths;
import casement.domain.log.LogStore;
import casement.merkle.Checkpoint;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * The log's objects in a versioned S3 bucket. What nobody may ever take away is locked in compliance mode, which even the account's owner
 * cannot lift; entries in governance mode, so that what a court orders can be redacted by who may bypass it.
 */
public final class S3LogStore implements LogStore {
    private static final Period TREE_LOCKED = Period.ofYears(10);

    private final S3Client s3;
    private final S3Objects objects;
    private final String bucket;
    private final Period entriesLocked;
    private final Clock clock;

    /** @param entriesLocked how long entries cannot be taken away in the ordinary way */
    S3LogStore(S3Client s3, S3Objects objects, String bucket, Period entriesLocked, Clock clock) {
        this.s3 = s3;
        this.objects = objects;
        this.bucket = bucket;
        this.entriesLocked = entriesLocked;
        this.clock = clock;
    }

    @Override
    public void putNew(String path, byte[] content) {
        byte[] there = objects.keep(path, "application/octet-stream", content, lock(path));
        if (!Arrays.equals(there, content)) {
            throw new Fault.Conflict("the log has something else at " + path + ", which stays");
        }
    }

    private Consumer<PutObjectRequest.Builder> lock(String path) {
        if (path.startsWith(LogPaths.BATCHES)) {
            return put -> {};
        }
        return path.startsWith(LogPaths.ENTRIES)
                ? locked(ObjectLockMode.GOVERNANCE, entriesLocked)
                : locked(ObjectLockMode.COMPLIANCE, TREE_LOCKED);
    }

    private Consumer<PutObjectRequest.Builder> locked(ObjectLockMode mode, Period length) {
        return put -> put.objectLockMode(mode)
                .objectLockRetainUntilDate(
                        clock.instant().atOffset(ZoneOffset.UTC).plus(length).toInstant());
    }

    @Override
    public Optional<byte[]> find(String path) {
        return objects.whole(path);
    }

    @Override
    public void publish(byte[] checkpoint) {
        AwsFaults.guard("the audit log's bucket", () -> {
            s3.putObject(
                    put -> put.bucket(bucket).key(Checkpoint.PATH).contentType("text/plain; charset=utf-8"),
                    RequestBody.fromBytes(checkpoint));
        });
    }

    @Override
    public Optional<byte[]> published() {
        return objects.whole(Checkpoint.PATH);
    }
}
