package casement.ebml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads one cluster, of known or unknown size, and tells the sink of it while it comes. */
final class ClusterReader {
    private static final int LARGEST_BEFORE_TIMESTAMP = 1024;
    private static final int LARGEST_BLOCK_GROUP = 16 * 1024 * 1024;
    private static final int POSITION = 0xA7;
    private static final int PREVIOUS_SIZE = 0xAB;
    private static final int SILENT_TRACKS = 0x5854;
    private static final int REFERENCE_BLOCK = 0xFB;

    private final EbmlReader in;
    private final MatroskaSink sink;
    private final ByteArrayOutputStream beforeTimestamp = new ByteArrayOutputStream();
    private boolean begun;

    ClusterReader(EbmlReader in, MatroskaSink sink) {
        this.in = in;
        this.sink = sink;
    }

    /** @return the element that ended a cluster of unknown size, its content unread */
    Optional<EbmlElement> read(EbmlElement cluster) throws IOException {
        Optional<EbmlElement> after = cluster.sized() ? sized(cluster.size()) : unsized();
        if (!begun) {
            throw in.malformed("a cluster has no time code");
        }
        sink.clusterEnds(cluster.sized());
        return after;
    }

    private Optional<EbmlElement> sized(long size) throws IOException {
        long end = in.position() + size;
        while (in.position() < end) {
            EbmlElement child = in.next().orElseThrow(() -> in.malformed("the stream ends within a cluster"));
            if (child.size() > end - in.position()) {
                throw in.malformed(child.name() + " is larger than its cluster");
            }
            if (!belongsHere(child)) {
                throw in.malformed(child.name() + " cannot be inside a cluster");
            }
            child(child);
        }
        if (in.position() > end) {
            throw in.malformed("the head of an element goes beyond its cluster");
        }
        return Optional.empty();
    }

    private Optional<EbmlElement> unsized() throws IOException {
        Optional<EbmlElement> child = in.next();
        while (child.isPresent() && belongsHere(child.get())) {
            child(child.get());
            child = in.next();
        }
        return child;
    }

    private static boolean belongsHere(EbmlElement child) {
        return switch (child.id()) {
            case Matroska.TIMESTAMP,
                    Matroska.SIMPLE_BLOCK,
                    Matroska.BLOCK_GROUP,
                    Matroska.VOID,
                    Matroska.CRC_32,
                    POSITION,
                    PREVIOUS_SIZE,
                    SILENT_TRACKS -> true;
            default -> false;
        };
    }

    private void child(EbmlElement child) throws IOException {
        if (!child.sized()) {
            throw in.malformed(child.name() + " must have a size");
        }
        switch (child.id()) {
            case Matroska.TIMESTAMP -> timestamp(child);
            case Matroska.SIMPLE_BLOCK -> simpleBlock(child);
            case Matroska.BLOCK_GROUP -> blockGroup(child);
            default -> other(child);
        }
    }

    private void timestamp(EbmlElement child) throws IOException {
        if (begun) {
            throw in.malformed("a cluster has two time codes");
        }
        byte[] content = in.content(child, Long.BYTES);
        long timestamp = EbmlReader.bigEndian(content, 0, content.length);
        if (timestamp < 0) {
            throw in.malformed("a cluster's time code is larger than any may be");
        }
        begun = true;
        sink.clusterBegins(timestamp);
        pass(beforeTimestamp.toByteArray());
        pass(child.head());
        pass(content);
    }

    private void simpleBlock(EbmlElement child) throws IOException {
        needTimestamp(child);
        byte[] head = head(in, child.size());
        sink.block(BlockHead.of(head, false));
        pass(child.head());
        pass(head);
        in.copy(child.size() - head.length, new ToSink());
    }

    private void blockGroup(EbmlElement child) throws IOException {
        needTimestamp(child);
        byte[] content = in.content(child, LARGEST_BLOCK_GROUP);
        EbmlReader reader = EbmlReader.of(content);
        Optional<byte[]> block = Optional.empty();
        boolean key = true;
        for (Optional<EbmlElement> e = reader.next(); e.isPresent(); e = reader.next()) {
            if (e.get().id() == Matroska.BLOCK) {
                byte[] head = head(reader, e.get().size());
                reader.copy(e.get().size() - head.length, OutputStream.nullOutputStream());
                block = Optional.of(head);
            } else {
                key &= e.get().id() != REFERENCE_BLOCK;
                reader.skip(e.get());
            }
        }
        sink.block(BlockHead.of(block.orElseThrow(() -> in.malformed("a block group has no block")), key));
        pass(child.head());
        pass(content);
    }

    private void other(EbmlElement child) throws IOException {
        if (begun) {
            pass(child.head());
            in.copy(child.size(), new ToSink());
            return;
        }
        byte[] content = in.content(child, LARGEST_BEFORE_TIMESTAMP);
        beforeTimestamp.writeBytes(child.head());
        beforeTimestamp.writeBytes(content);
        if (beforeTimestamp.size() > LARGEST_BEFORE_TIMESTAMP) {
            throw in.malformed("a cluster does not begin with its time code");
        }
    }

    private void needTimestamp(EbmlElement child) throws MalformedMatroska {
        if (!begun) {
            throw in.malformed(child.name() + " comes before its cluster's time code");
        }
    }

    private static byte[] head(EbmlReader reader, long size) throws IOException {
        byte[] first = size > 0 ? reader.bytes(1) : new byte[1];
        int length = BlockHead.length(first[0]);
        if (length > 7 || size < length) {
            throw reader.malformed("a block does not begin with track, time and flags");
        }
        byte[] head = Arrays.copyOf(first, length);
        System.arraycopy(reader.bytes(length - 1), 0, head, 1, length - 1);
        return head;
    }

    private void pass(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            sink.clusterBytes(bytes, 0, bytes.length);
        }
    }

    private final class ToSink extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            sink.clusterBytes(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            sink.clusterBytes(bytes, offset, length);
        }
    }
}
