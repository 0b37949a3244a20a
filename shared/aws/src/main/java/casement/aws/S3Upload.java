package casement.aws;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * An object of any length, sent in parts while it is written, so that never more than one part is in memory. It is there when it
 * was {@link #finish() finished}; closed before that, it never is.
 */
final class S3Upload extends OutputStream {
    /** S3 takes 10,000 parts of an object: 160 GB. */
    private static final int PART_BYTES = 16 << 20;

    private final S3Client s3;
    private final String bucket;
    private final String key;
    private final String uploadId;
    private final List<CompletedPart> sent = new ArrayList<>();
    private final ByteBuffer part = ByteBuffer.allocate(PART_BYTES);
    private boolean finished;

    S3Upload(S3Client s3, String bucket, String key, String mediaType) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
        this.uploadId = s3.createMultipartUpload(
                        create -> create.bucket(bucket).key(key).contentType(mediaType))
                .uploadId();
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            int some = Math.min(part.remaining(), length - done);
            part.put(bytes, from + done, some);
            done += some;
            if (!part.hasRemaining()) {
                send();
            }
        }
    }

    private void send() {
        part.flip();
        int number = sent.size() + 1;
        String tag = s3.uploadPart(
                        upload -> upload.bucket(bucket)
                                .key(key)
                                .uploadId(uploadId)
                                .partNumber(number),
                        RequestBody.fromRemainingByteBuffer(part))
                .eTag();
        sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        part.clear();
    }

    void finish() {
        if (part.position() > 0 || sent.isEmpty()) {
            send();
        }
        s3.completeMultipartUpload(complete ->
                complete.bucket(bucket).key(key).uploadId(uploadId).multipartUpload(parts -> parts.parts(sent)));
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            try {
                s3.abortMultipartUpload(abort -> abort.bucket(bucket).key(key).uploadId(uploadId));
            } catch (SdkException left) {
                throw new IOException("parts were left for the bucket's lifecycle to clear", left);
            }
        }
    }
}
