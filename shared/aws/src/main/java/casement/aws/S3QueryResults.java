package casement.aws;

import casement.domain.audit.AuditReceipt;
import casement.domain.query.Asker;
import casement.domain.query.QueryResults;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Tagging;

/**
 * Results in the bucket in which Athena leaves them. The bucket's policy lets nobody read an object that has no tags; these say that it
 * is recorded, and for whom.
 */
public final class S3QueryResults implements QueryResults {
    private static final int NOT_FOUND = 404;

    /** What S3 takes in a tag's value. */
    private static final Pattern FIT_FOR_A_TAG = Pattern.compile("[\\p{L}\\p{Zs}\\p{N}_.:/=+@-]{1,256}");

    private final S3Client s3;
    private final String bucket;

    public S3QueryResults(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public boolean open(AuditReceipt receipt, String location, Asker asker) {
        String place = "s3://" + bucket + "/results/";
        if (!location.startsWith(place)
                || !FIT_FOR_A_TAG.matcher(asker.userId()).matches()) {
            return false;
        }
        String key = location.substring(("s3://" + bucket + "/").length());
        // Athena shows no answer without what it says of the columns, so that comes first.
        tag(key + ".metadata", asker);
        return tag(key, asker);
    }

    /** @return whether it is there */
    private boolean tag(String key, Asker asker) {
        Tagging tags = Tagging.builder()
                .tagSet(tag("recorded", "yes"), tag("asker", asker.userId()))
                .build();
        return AwsFaults.guard("the bucket of queries' results", () -> {
            try {
                s3.putObjectTagging(put -> put.bucket(bucket).key(key).tagging(tags));
                return true;
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND) {
                    return false;
                }
                throw e;
            }
        });
    }

    private static Tag tag(String name, String value) {
        return Tag.builder().key(name).value(value).build();
    }
}
