package casement.kinesisvideo.stream;

import casement.kinesisvideo.Wire;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A fragment on disk: Info and Tracks, the cluster's content, then what is known of it, then a foot that says where
 * that begins. A file whose foot does not fit was never finished.
 */
final class FragmentFile {
    private static final long MAGIC = 0x436173656D656E74L;
    private static final int FOOT = Integer.BYTES + Long.BYTES + Long.BYTES;
    private static final int LARGEST_KNOWLEDGE = 1024 * 1024;

    private FragmentFile() {}

    /** What comes after the cluster's content. */
    static byte[] end(StoredFragment fragment) {
        byte[] knowledge = fragment.toJson();
        return ByteBuffer.allocate(knowledge.length + FOOT)
                .put(knowledge)
                .putInt(knowledge.length)
                .putLong(checksum(knowledge))
                .putLong(MAGIC)
                .array();
    }

    /** @throws IOException when the file was never finished, or was damaged later */
    static StoredFragment read(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ByteBuffer foot = at(file, file.length() - FOOT, FOOT);
            int length = foot.getInt();
            long checksum = foot.getLong();
            if (foot.getLong() != MAGIC || length <= 0 || length > LARGEST_KNOWLEDGE) {
                throw new IOException("has no foot");
            }
            byte[] knowledge = at(file, file.length() - FOOT - length, length).array();
            if (checksum(knowledge) != checksum) {
                throw new IOException("its foot does not fit");
            }
            StoredFragment fragment = StoredFragment.of(Wire.read(knowledge));
            if (fragment.bytes() + length + FOOT != file.length()) {
                throw new IOException("has not the size it says");
            }
            return fragment;
        }
    }

    private static ByteBuffer at(RandomAccessFile file, long position, int length) throws IOException {
        if (position < 0) {
            throw new IOException("is too short");
        }
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static long checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }
}
