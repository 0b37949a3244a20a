package casement.aws;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.Approval;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceVault;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectLockLegalHoldStatus;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.paginators.ListObjectVersionsIterable;

/** Evidence in a versioned S3 bucket, each object under a legal hold from the moment at which it is written. */
public final class S3EvidenceVault implements EvidenceVault {
    private static final String WHAT = "the evidence bucket";
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;
    private final S3Objects evidence;
    private final String bucket;
    private final String recordings;

    S3EvidenceVault(S3Client s3, S3Objects evidence, String bucket, String recordings) {
        this.s3 = s3;
        this.evidence = evidence;
        this.bucket = bucket;
        this.recordings = recordings;
    }

    private static String key(EvidenceId item, String file) {
        return "items/" + item.value() + "/" + file;
    }

    @Override
    public void keep(Approval approval, EvidenceId item, String file, Sha256 digest) {
        String key = key(item, file);
        if (evidence.size(key).isEmpty()) {
            copy(S3HeldClips.key(approval.request().id(), file), key);
        }
        // Some stores copy without the hold that was asked for (Ceph 16), and a copy may have been cut short here.
        AwsFaults.guard(
                WHAT,
                () -> s3.putObjectLegalHold(
                        hold -> hold.bucket(bucket).key(key).legalHold(on -> on.status(ObjectLockLegalHoldStatus.ON))));
    }

    private void copy(String from, String key) {
        AwsFaults.guard(WHAT, () -> {
            try {
                s3.copyObject(copy -> copy.sourceBucket(recordings)
                        .sourceKey(from)
                        .destinationBucket(bucket)
                        .destinationKey(key)
                        .objectLockLegalHoldStatus(ObjectLockLegalHoldStatus.ON));
            } catch (NoSuchKeyException gone) {
                throw new Fault.Missing("what is to be kept is not held");
            }
        });
    }

    @Override
    public byte[] keep(Approval approval, EvidenceId item, String file, byte[] content) {
        String key = key(item, file);
        AwsFaults.guard(WHAT, () -> {
            try {
                s3.putObject(
                        put -> put.bucket(bucket)
                                .key(key)
                                .ifNoneMatch("*")
                                .objectLockLegalHoldStatus(ObjectLockLegalHoldStatus.ON),
                        RequestBody.fromBytes(content));
            } catch (S3Exception e) {
                if (e.statusCode() != PRECONDITION_FAILED) {
                    throw e;
                }
            }
        });
        return evidence.whole(key)
                .orElseThrow(() -> new Fault.Unavailable(
                        WHAT + " does not have what was put there", new IllegalStateException(file)));
    }

    @Override
    public Optional<byte[]> read(AuditReceipt receipt, EvidenceId item, String file) {
        return evidence.whole(key(item, file));
    }

    @Override
    public InputStream stream(AuditReceipt receipt, EvidenceId item, String file) {
        return evidence.read(key(item, file)).orElseThrow(() -> new Fault.Missing("a file of the item is gone"));
    }

    @Override
    public Inventory inventory(AuditReceipt receipt, EvidenceId item) {
        List<ObjectVersion> versions = versions(item);
        String lines = versions.stream()
                .map(each -> each.key() + "\t" + each.versionId() + "\t" + each.size() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return new Inventory(
                versions.size(),
                versions.stream().mapToLong(ObjectVersion::size).sum(),
                Sha256.of(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private List<ObjectVersion> versions(EvidenceId item) {
        return AwsFaults.guard(
                WHAT,
                () -> prefixes(item)
                        .flatMap(prefix -> listed(prefix).versions().stream())
                        .toList());
    }

    private ListObjectVersionsIterable listed(String prefix) {
        return s3.listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(prefix));
    }

    private static Stream<String> prefixes(EvidenceId item) {
        return Stream.of(key(item, ""), S3EvidenceCopies.prefix(item));
    }

    @Override
    public void destroy(AuditReceipt receipt, EvidenceItem item) {
        if (item.life().destruction().isEmpty() || item.life().isHeld()) {
            throw new Fault.Conflict("its destruction has not begun, or a hold stands");
        }
        AwsFaults.guard(WHAT, () -> {
            prefixes(item.id()).forEach(this::clear);
            if (prefixes(item.id()).anyMatch(prefix -> isAnythingUnder(prefix))) {
                throw new Fault.Unavailable(
                        WHAT + " still has something of a destroyed item",
                        new IllegalStateException(item.id().value()));
            }
        });
    }

    private void clear(String prefix) {
        for (ObjectVersion version : listed(prefix).versions()) {
            s3.putObjectLegalHold(hold -> hold.bucket(bucket)
                    .key(version.key())
                    .versionId(version.versionId())
                    .legalHold(off -> off.status(ObjectLockLegalHoldStatus.OFF)));
            delete(version.key(), version.versionId());
        }
        for (DeleteMarkerEntry marker : listed(prefix).deleteMarkers()) {
            delete(marker.key(), marker.versionId());
        }
    }

    private void delete(String key, String version) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(key).versionId(version));
    }

    private boolean isAnythingUnder(String prefix) {
        return listed(prefix).stream()
                .anyMatch(page ->
                        !page.versions().isEmpty() || !page.deleteMarkers().isEmpty());
    }

    @Override
    public URI open(AuditReceipt receipt, EvidenceId item, String file, Duration validity) {
        return evidence.open(key(item, file), validity);
    }
}
