package casement.aws;

import casement.domain.Fault;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Bytes in an S3 bucket, each object written once under a key that names its content. */
final class S3Objects {
    private static final int PRECONDITION_FAILED = 412;
    /** Somebody else writes the same object at this moment. */
    private static final int CONFLICT = 409;

    private static final int MOST_ATTEMPTS = 5;

    private final String what;
    private final S3Client s3;
    private final S3Presigner presigner;
    private final String bucket;

    /** @param what is kept here, in words, for faults */
    S3Objects(String what, S3Client s3, S3Presigner presigner, String bucket) {
        this.what = what;
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
    }

    /** Durable when it returns; an object that is there already has the same content and stays as it is. */
    StoredObject store(String key, String mediaType, byte[] bytes, Sha256 digest) {
        AwsFaults.guard(what, () -> putOnce(key, mediaType, bytes));
        return new StoredObject(key, bytes.length, digest);
    }

    /** As {@link #store(String, String, byte[], Sha256)}, of a file, whose digest S3 checks. */
    StoredObject store(String key, String mediaType, Path file, Sha256 digest) {
        String checksum = Base64.getEncoder().encodeToString(digest.bytes());
        AwsFaults.guard(
                what, () -> putOnce(key, mediaType, RequestBody.fromFile(file), put -> put.checksumSHA256(checksum)));
        return new StoredObject(key, file.toFile().length(), digest);
    }

    /**
     * Durable when it returns; of several writers the first counts.
     *
     * @return what is there afterwards
     */
    byte[] keep(String key, String mediaType, byte[] bytes) {
        return keep(key, mediaType, bytes, put -> {});
    }

    /** As {@link #keep(String, String, byte[])}, with more said of what is put. */
    byte[] keep(String key, String mediaType, byte[] bytes, Consumer<PutObjectRequest.Builder> more) {
        String checksum = Base64.getEncoder().encodeToString(Sha256.of(bytes).bytes());
        AwsFaults.guard(
                what,
                () -> putOnce(
                        key,
                        mediaType,
                        RequestBody.fromBytes(bytes),
                        put -> put.checksumSHA256(checksum).applyMutation(more)));
        return whole(key)
                .orElseThrow(() -> new Fault.Unavailable(
                        what + " does not have what was put there", new IllegalStateException(key)));
    }

    private void putOnce(String key, String mediaType, byte[] bytes) {
        putOnce(key, mediaType, RequestBody.fromBytes(bytes), put -> {});
    }

    private void putOnce(String key, String mediaType, RequestBody body, Consumer<PutObjectRequest.Builder> more) {
        for (int attempt = 1; ; attempt++) {
            try {
                s3.putObject(
                        request -> request.bucket(bucket)
                                .key(key)
                                .contentType(mediaType)
                                .ifNoneMatch("*")
                                .applyMutation(more),
                        body);
                return;
            } catch (S3Exception e) {
                if (e.statusCode() == PRECONDITION_FAILED) {
                    return;
                }
                if (e.statusCode() != CONFLICT || attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    void delete(StoredObject object) {
        delete(object.key());
    }

    void delete(String key) {
        AwsFaults.guard(what, () -> {
            s3.deleteObject(request -> request.bucket(bucket).key(key));
        });
    }

    /** As it comes over the wire; empty when there is no such object. */
    Optional<InputStream> read(String key) {
        return AwsFaults.guard(what, () -> {
            try {
                return Optional.of(
                        s3.getObject(request -> request.bucket(bucket).key(key)));
            } catch (NoSuchKeyException none) {
                return Optional.empty();
            }
        });
    }

    /** Empty when there is no such object. */
    Optional<byte[]> whole(String key) {
        return AwsFaults.guard(what, () -> {
            try {
                return Optional.of(
                        s3.getObject(request -> request.bucket(bucket).key(key), ResponseTransformer.toBytes())
                                .asByteArrayUnsafe());
            } catch (NoSuchKeyException none) {
                return Optional.empty();
            }
        });
    }

    /** In bytes; empty when there is no such object. */
    OptionalLong size(String key) {
        return AwsFaults.guard(what, () -> {
            try {
                return OptionalLong.of(
                        s3.headObject(request -> request.bucket(bucket).key(key))
                                .contentLength());
            } catch (NoSuchKeyException none) {
                return OptionalLong.empty();
            }
        });
    }

    /** Of all objects whose keys begin so. */
    List<String> keys(String prefix) {
        return AwsFaults.guard(
                what,
                () -> s3
                        .listObjectsV2Paginator(
                                request -> request.bucket(bucket).prefix(prefix))
                        .contents()
                        .stream()
                        .map(S3Object::key)
                        .toList());
    }

    /**
     * The bytes that were stored.
     *
     * @throws Fault.Missing when they are gone
     * @throws Fault.Unavailable when there are others
     */
    byte[] unaltered(StoredObject object) {
        byte[] bytes = whole(object.key()).orElseThrow(() -> new Fault.Missing("an object is gone from " + what));
        if (!Sha256.of(bytes).equals(object.digest())) {
            throw new Fault.Unavailable(
                    what + " gives other bytes than were stored", new IllegalStateException(object.key()));
        }
        return bytes;
    }

    /** Whoever has the address may put one object there. */
    URI addressToPut(String key, Duration validity) {
        try {
            return presigner
                    .presignPutObject(request -> request.signatureDuration(validity)
                            .putObjectRequest(put -> put.bucket(bucket).key(key)))
                    .url()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the SDK signs addresses that are addresses", e);
        }
    }

    URI open(StoredObject object, Duration validity) {
        return open(object.key(), validity);
    }

    /** Whoever has the address may fetch the object. */
    URI open(String key, Duration validity) {
        try {
            return presigner
                    .presignGetObject(request -> request.signatureDuration(validity)
                            .getObjectRequest(get -> get.bucket(bucket).key(key)))
                    .url()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the SDK signs addresses that are addresses", e);
        }
    }
}
