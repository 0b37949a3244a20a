package casement.kinesisvideo.media;

import casement.ebml.EbmlWriter;
import casement.ebml.Matroska;
import casement.ebml.MatroskaTag;
import casement.ebml.MatroskaWriter;
import casement.kinesisvideo.stream.Fragments;
import casement.kinesisvideo.stream.StoredFragment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Media as consumers get it: each fragment a Matroska document of its own, with the service's tags around it. */
final class MediaChunks {
    private static final byte[] DOCUMENT = new EbmlWriter()
            .master(
                    Matroska.EBML,
                    head -> head.unsigned(Matroska.EBML_VERSION, 1)
                            .unsigned(Matroska.EBML_READ_VERSION, 1)
                            .unsigned(Matroska.EBML_MAX_ID_LENGTH, 4)
                            .unsigned(Matroska.EBML_MAX_SIZE_LENGTH, 8)
                            .text(Matroska.DOC_TYPE, "matroska")
                            .unsigned(Matroska.DOC_TYPE_VERSION, 4)
                            .unsigned(Matroska.DOC_TYPE_READ_VERSION, 2))
            .openMaster(Matroska.SEGMENT)
            .toBytes();

    private final OutputStream out;

    MediaChunks(OutputStream out) {
        this.out = out;
    }

    /** @return false when the fragment has gone, and then nothing was written */
    boolean write(Fragments fragments, StoredFragment fragment) throws IOException {
        Optional<InputStream> file = fragments.open(fragment);
        if (file.isEmpty()) {
            return false;
        }
        try (InputStream in = file.get()) {
            out.write(DOCUMENT);
            copy(in, fragment.headerBytes());
            out.write(MatroskaWriter.tags(serviceTags(fragment)));
            out.write(clusterHead(fragment.clusterBytes()));
            copy(in, fragment.clusterBytes());
        }
        if (!fragment.tags().isEmpty()) {
            out.write(producerTags(fragment));
        }
        return true;
    }

    /** What GetMedia says after each fragment. */
    void position(StoredFragment fragment, Instant now) throws IOException {
        Instant end = fragment.serverTime().plus(fragment.length());
        long behind = Math.max(0, now.toEpochMilli() - end.toEpochMilli());
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(ReservedTags.MILLIS_BEHIND_NOW, Long.toString(behind));
        tags.put(ReservedTags.CONTINUATION_TOKEN, fragment.number());
        out.write(MatroskaWriter.tags(tags));
    }

    /** In a fragment's place: why it is missing. */
    void missing(String number) throws IOException {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(ReservedTags.FRAGMENT_NUMBER, number);
        tags.put(ReservedTags.EXCEPTION_ERROR_CODE, "4000");
        tags.put(ReservedTags.EXCEPTION_MESSAGE, "The requested fragment was not found.");
        out.write(DOCUMENT);
        out.write(MatroskaWriter.tags(tags));
    }

    void flush() throws IOException {
        out.flush();
    }

    private void copy(InputStream in, long count) throws IOException {
        byte[] piece = new byte[64 * 1024];
        for (long left = count; left > 0; ) {
            int n = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (n < 0) {
                throw new IOException("a stored fragment is shorter than it was");
            }
            out.write(piece, 0, n);
            left -= n;
        }
    }

    private static Map<String, String> serviceTags(StoredFragment fragment) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(ReservedTags.FRAGMENT_NUMBER, fragment.number());
        tags.put(ReservedTags.SERVER_TIMESTAMP, seconds(fragment.serverTime()));
        tags.put(ReservedTags.PRODUCER_TIMESTAMP, seconds(fragment.producerTime()));
        return tags;
    }

    private static byte[] producerTags(StoredFragment fragment) {
        return new EbmlWriter()
                .master(
                        Matroska.TAGS,
                        all -> all.master(Matroska.TAG, tag -> fragment.tags().forEach(t -> simple(tag, t))))
                .toBytes();
    }

    private static void simple(EbmlWriter tag, MatroskaTag content) {
        tag.master(
                Matroska.SIMPLE_TAG,
                simple -> simple.text(Matroska.TAG_NAME, content.name()).text(Matroska.TAG_STRING, content.value()));
    }

    private static byte[] clusterHead(long size) {
        byte[] length = EbmlWriter.variableSize(size);
        return ByteBuffer.allocate(Integer.BYTES + length.length)
                .putInt(Matroska.CLUSTER)
                .put(length)
                .array();
    }

    static String seconds(Instant time) {
        long millis = time.toEpochMilli();
        return "%d.%03d".formatted(millis / 1000, millis % 1000);
    }
}
