package casement.aws;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceId;
import casement.domain.video.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

/** Copies in the evidence bucket, under a prefix whose lifecycle ends them. */
public final class S3EvidenceCopies implements EvidenceCopies {
    private static final String WHAT = "the evidence bucket";

    private final S3Client s3;
    private final S3Objects evidence;
    private final String bucket;

    S3EvidenceCopies(S3Client s3, S3Objects evidence, String bucket) {
        this.s3 = s3;
        this.evidence = evidence;
        this.bucket = bucket;
    }

    /** Of all copies of the item. */
    static String prefix(EvidenceId item) {
        return "copies/" + item.value() + "/";
    }

    private static String key(EvidenceId item, int copy, String file) {
        return prefix(item) + copy + "/" + file;
    }

    private static String key(EvidenceId item, int copy) {
        return key(item, copy, "item.zip");
    }

    @Override
    public byte[] keep(AuditReceipt receipt, EvidenceId item, int copy, String file, byte[] content) {
        return evidence.keep(key(item, copy, file), "application/octet-stream", content);
    }

    @Override
    public Optional<byte[]> kept(AuditReceipt receipt, EvidenceId item, int copy, String file) {
        return evidence.whole(key(item, copy, file));
    }

    private static String key(EvidenceId item, int copy, Sha256 digest) {
        return key(item, copy, "held/" + digest.hex());
    }

    @Override
    public void hold(AuditReceipt receipt, EvidenceId item, int copy, Path content, Sha256 digest) {
        evidence.store(key(item, copy, digest), "application/octet-stream", content, digest);
    }

    @Override
    public InputStream held(AuditReceipt receipt, EvidenceId item, int copy, Sha256 digest) {
        return evidence.read(key(item, copy, digest))
                .orElseThrow(() -> new Fault.Missing("a file that was made for the copy is gone"));
    }

    @Override
    public <T> T store(AuditReceipt receipt, EvidenceId item, int copy, Writer<T> content) {
        return AwsFaults.guard(WHAT, () -> {
            try (S3Upload upload = new S3Upload(s3, bucket, key(item, copy), "application/zip")) {
                T written = content.write(upload);
                upload.finish();
                return written;
            } catch (IOException e) {
                throw new Fault.Unavailable("a copy could not be written", e);
            }
        });
    }

    @Override
    public URI open(AuditReceipt receipt, EvidenceId item, int copy, Duration validity) {
        return evidence.open(key(item, copy), validity);
    }
}
