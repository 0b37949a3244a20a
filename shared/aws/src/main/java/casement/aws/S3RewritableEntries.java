package casement.aws;

import casement.domain.Fault;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogLine;
import casement.domain.log.RewritableEntries;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The log's files of entries in a versioned S3 bucket, for the one role that may bypass governance mode. What is written anew is locked for as
 * long as what it takes the place of: for the entries' term, from the day on which they were sealed.
 */
public final class S3RewritableEntries implements RewritableEntries {
    private static final String WHAT = "the audit log's bucket";
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;
    private final String bucket;
    private final Period entriesLocked;
    private final Clock clock;

    S3RewritableEntries(S3Client s3, String bucket, Period entriesLocked, Clock clock) {
        this.s3 = s3;
        this.bucket = bucket;
        this.entriesLocked = entriesLocked;
        this.clock = clock;
    }

    @Override
    public void rewrite(EntriesFile file, List<LogLine> lines) {
        String content = lines.stream().map(line -> line.line() + "\n").collect(Collectors.joining());
        AwsFaults.guard(WHAT, () -> put(file, content.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean put(EntriesFile file, byte[] content) {
        try {
            s3.putObject(
                    put -> put.bucket(bucket)
                            .key(file.path())
                            .contentType("application/octet-stream")
                            .ifMatch(file.tag())
                            .applyMutation(lock(file)),
                    RequestBody.fromBytes(content));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() != PRECONDITION_FAILED) {
                throw e;
            }
            throw new Fault.Conflict(file.path() + " has changed; read it again");
        }
    }

    private Consumer<PutObjectRequest.Builder> lock(EntriesFile file) {
        Instant until =
                file.day().plus(entriesLocked).atStartOfDay(ZoneOffset.UTC).toInstant();
        return put -> {
            if (until.isAfter(clock.instant())) {
                put.objectLockMode(ObjectLockMode.GOVERNANCE).objectLockRetainUntilDate(until);
            }
        };
    }

    @Override
    public void destroyOlder(EntriesFile file) {
        destroy(file, version -> !Boolean.TRUE.equals(version.isLatest()));
    }

    @Override
    public void destroy(EntriesFile file) {
        destroy(file, version -> true);
    }

    /** Delete markers stay, since they hold nothing; a rule takes them away. */
    private void destroy(EntriesFile file, Predicate<ObjectVersion> which) {
        AwsFaults.guard(WHAT, () -> {
            s3.listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(file.path())).versions().stream()
                    .filter(version -> version.key().equals(file.path()))
                    .filter(which)
                    .forEach(version -> s3.deleteObject(delete -> delete.bucket(bucket)
                            .key(version.key())
                            .versionId(version.versionId())
                            .bypassGovernanceRetention(true)));
        });
    }
}
