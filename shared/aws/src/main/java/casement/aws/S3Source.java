package casement.aws;

import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A list of numbers in an S3 object; its version is the ETag. */
final class S3Source implements ListSource {
    private static final int NOT_MODIFIED = 304;

    private final S3Client s3;
    private final String bucket;
    private final String key;

    S3Source(S3Client s3, String bucket, String key) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public Optional<Contents> changedSince(Optional<String> version) {
        return AwsFaults.guard("the bucket with the list of case numbers", () -> fetch(version));
    }

    private Optional<Contents> fetch(Optional<String> version) {
        try (ResponseInputStream<GetObjectResponse> object =
                s3.getObject(request -> request.bucket(bucket).key(key).ifNoneMatch(version.orElse(null)))) {
            ListSource.checkLength(object.response().contentLength());
            return Optional.of(new Contents(object.response().eTag(), object.readAllBytes()));
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_MODIFIED) {
                return Optional.empty();
            }
            throw e;
        } catch (IOException e) {
            throw ListSource.unreadable("cannot be read", e);
        }
    }
}
