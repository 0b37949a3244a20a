package casement.kinesisvideo.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** A fragment that is still arriving; it exists for nobody until it is committed. */
public final class FragmentDraft {
    private final String number;
    private final Instant serverTime;
    private final int headerBytes;
    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    private long clusterBytes;

    FragmentDraft(Path path, String number, Instant serverTime, byte[] header) throws IOException {
        this.path = path;
        this.number = number;
        this.serverTime = serverTime;
        this.headerBytes = header.length;
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
        out.write(header);
    }

    public String number() {
        return number;
    }

    public Instant serverTime() {
        return serverTime;
    }

    public int headerBytes() {
        return headerBytes;
    }

    public long clusterBytes() {
        return clusterBytes;
    }

    /** Adds to the cluster's content. */
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        clusterBytes += length;
    }

    /** When this returns, the fragment is on disk under its name. */
    void commit(StoredFragment fragment, Path finished) throws IOException {
        try (channel) {
            out.write(FragmentFile.end(fragment));
            out.flush();
            channel.force(true);
        }
        DurableFiles.rename(path, finished);
    }

    /** As if it had never begun. */
    public void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
