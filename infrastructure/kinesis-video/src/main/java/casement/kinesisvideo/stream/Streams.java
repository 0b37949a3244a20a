package casement.kinesisvideo.stream;

import casement.kinesisvideo.KinesisVideoFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All streams of the account, by name. */
public final class Streams {
    private final Path folder;
    private final String arnStart;
    private final Clock clock;
    private final int mostReaders;
    private final FragmentNumbers numbers;
    private final ConcurrentSkipListMap<String, VideoStream> byName = new ConcurrentSkipListMap<>();

    private Streams(Path folder, String arnStart, Clock clock, int mostReaders) {
        this.folder = folder;
        this.arnStart = arnStart;
        this.clock = clock;
        this.mostReaders = mostReaders;
        this.numbers = new FragmentNumbers(clock);
    }

    /** Streams that a killed process was creating or deleting are not there. */
    public static Streams load(Path folder, String region, String account, Clock clock, int mostReaders)
            throws IOException {
        DurableFiles.createFolder(folder);
        String arnStart = "arn:aws:kinesisvideo:" + region + ":" + account + ":stream/";
        Streams streams = new Streams(folder, arnStart, clock, mostReaders);
        List<Path> inside;
        try (Stream<Path> list = Files.list(folder)) {
            inside = list.sorted().toList();
        }
        for (Path path : inside) {
            streams.take(path);
        }
        return streams;
    }

    public FragmentNumbers numbers() {
        return numbers;
    }

    public Collection<VideoStream> all() {
        return byName.values();
    }

    public Optional<VideoStream> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Optional<VideoStream> byArn(String arn) {
        return byName.values().stream()
                .filter(stream -> stream.config().arn().equals(arn))
                .findFirst();
    }

    /** When this returns, the stream is durable. */
    public synchronized VideoStream create(String name, int retentionHours, UnaryOperator<StreamConfig> settings)
            throws IOException {
        if (byName.containsKey(name)) {
            throw KinesisVideoFault.inUse("The stream " + name + " already exists.");
        }
        Instant created = clock.instant();
        String id = name + "/" + created.toEpochMilli();
        StreamConfig config = settings.apply(new StreamConfig(name, arnStart + id, created, retentionHours));
        VideoStream stream = VideoStream.create(folder.resolve(id.replace('/', '@')), config, mostReaders);
        byName.put(name, stream);
        return stream;
    }

    public synchronized void delete(VideoStream stream) throws IOException {
        byName.remove(stream.config().name(), stream);
        stream.delete();
    }

    /** Removes what its stream no longer keeps. */
    public int expire() throws IOException {
        int count = 0;
        for (VideoStream stream : byName.values()) {
            count += stream.expire(clock);
        }
        return count;
    }

    private void take(Path path) throws IOException {
        if (!VideoStream.isIn(path)) {
            DurableFiles.deleteFolder(path);
            return;
        }
        VideoStream stream = VideoStream.load(path, mostReaders);
        byName.put(stream.config().name(), stream);
        stream.fragments().newest().ifPresent(newest -> numbers.used(newest.number()));
    }
}
