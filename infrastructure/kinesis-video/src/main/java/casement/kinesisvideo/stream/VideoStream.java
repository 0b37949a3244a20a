package casement.kinesisvideo.stream;

import casement.kinesisvideo.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** One stream: what is set for it, its fragments, and who is connected to it. */
public final class VideoStream {
    private static final String CONFIG = "stream.json";
    /** A producer that was cut off may be back before its old connection is known to be dead. */
    private static final Duration OLD_WRITER_LEAVES = Duration.ofMillis(500);

    private final Path folder;
    private final Fragments fragments;
    private final Semaphore writer = new Semaphore(1);
    private final Semaphore readers;
    private volatile StreamConfig config;
    private volatile boolean deleted;

    private VideoStream(Path folder, StreamConfig config, int mostReaders) throws IOException {
        this.folder = folder;
        this.config = config;
        this.fragments = Fragments.load(folder.resolve("fragments"));
        this.readers = new Semaphore(mostReaders);
    }

    static VideoStream create(Path folder, StreamConfig config, int mostReaders) throws IOException {
        DurableFiles.createFolder(folder);
        VideoStream stream = new VideoStream(folder, config, mostReaders);
        DurableFiles.replace(folder.resolve(CONFIG), config.toJson());
        return stream;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(CONFIG));
    }

    static VideoStream load(Path folder, int mostReaders) throws IOException {
        StreamConfig config = StreamConfig.of(Wire.read(Files.readAllBytes(folder.resolve(CONFIG))));
        return new VideoStream(folder, config, mostReaders);
    }

    public StreamConfig config() {
        return config;
    }

    public Fragments fragments() {
        return fragments;
    }

    /** When this returns, the change is durable. */
    public synchronized void change(UnaryOperator<StreamConfig> change) throws IOException {
        StreamConfig changed = change.apply(config);
        DurableFiles.replace(folder.resolve(CONFIG), changed.toJson());
        config = changed;
    }

    public boolean isDeleted() {
        return deleted;
    }

    /** Afterwards there was no such stream. */
    synchronized void delete() throws IOException {
        deleted = true;
        DurableFiles.deleteFile(folder.resolve(CONFIG));
        DurableFiles.deleteFolder(folder);
    }

    /** Fragments older than the retention are gone for readers even before their files are. */
    public boolean keeps(StoredFragment fragment, Instant now) {
        return !fragment.serverTime().isBefore(now.minus(config.kept()));
    }

    int expire(Clock clock) throws IOException {
        return fragments.expire(clock.instant().minus(config.kept()));
    }

    /** Only one may write. */
    public boolean tryWriting() throws InterruptedException {
        return writer.tryAcquire(OLD_WRITER_LEAVES.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void endWriting() {
        writer.release();
    }

    public boolean hasWriter() {
        return writer.availablePermits() == 0;
    }

    public boolean tryReading() {
        return readers.tryAcquire();
    }

    public void endReading() {
        readers.release();
    }
}
