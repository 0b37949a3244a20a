package casement.kinesisvideo.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stored fragments of one stream: files in a folder, and an index of them in memory. A file's name says whether
 * the fragment still has to be announced, so that storing it and owing its announcement are one step.
 */
public final class Fragments {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);
    private static final String DRAFT = ".draft";
    private static final String OWED = ".unannounced";
    private static final String STORED = ".fragment";

    private final Path folder;
    private final ConcurrentSkipListMap<String, StoredFragment> index = new ConcurrentSkipListMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();

    private Fragments(Path folder) {
        this.folder = folder;
    }

    /** Drafts of a killed process are removed; what cannot be read is left where it is, and out. */
    static Fragments load(Path folder) throws IOException {
        DurableFiles.createFolder(folder);
        Fragments fragments = new Fragments(folder);
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(fragments::take);
        }
        return fragments;
    }

    public FragmentDraft begin(String number, Instant serverTime, byte[] header) throws IOException {
        return new FragmentDraft(folder.resolve(number + DRAFT), number, serverTime, header);
    }

    /** When this returns, the fragment is durable, and so is the debt to announce it. */
    public void store(FragmentDraft draft, StoredFragment fragment, boolean announce) throws IOException {
        draft.commit(fragment, path(fragment.number(), announce ? OWED : STORED));
        index.put(fragment.number(), fragment);
        lock.lock();
        try {
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** In the order of their numbers, which is that of their arrival. */
    public Collection<StoredFragment> all() {
        return index.values();
    }

    public Optional<StoredFragment> find(String number) {
        return Optional.ofNullable(index.get(number));
    }

    public Optional<StoredFragment> newest() {
        return Optional.ofNullable(index.lastEntry()).map(entry -> entry.getValue());
    }

    /** The next one, for which it waits. */
    public Optional<StoredFragment> after(String number, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (index.higherEntry(number) == null && left > 0) {
                left = added.awaitNanos(left);
            }
            return Optional.ofNullable(index.higherEntry(number)).map(entry -> entry.getValue());
        } finally {
            lock.unlock();
        }
    }

    /** Its file from the start; empty when it has gone. */
    public Optional<InputStream> open(StoredFragment fragment) throws IOException {
        for (String suffix : List.of(STORED, OWED, STORED)) {
            try {
                return Optional.of(Files.newInputStream(path(fragment.number(), suffix)));
            } catch (NoSuchFileException e) {
                LOG.trace("{} is not there", e.getMessage());
            }
        }
        return Optional.empty();
    }

    /** Those whose announcement is still owed. */
    public List<StoredFragment> unannounced() {
        return index.values().stream()
                .filter(fragment -> Files.exists(path(fragment.number(), OWED)))
                .toList();
    }

    public void announced(StoredFragment fragment) throws IOException {
        try {
            DurableFiles.rename(path(fragment.number(), OWED), path(fragment.number(), STORED));
        } catch (NoSuchFileException e) {
            LOG.debug("fragment {} went before it was announced", fragment.number());
        }
    }

    /** @return how many went */
    int expire(Instant storedBefore) throws IOException {
        int count = 0;
        for (StoredFragment fragment : index.values()) {
            if (fragment.serverTime().isBefore(storedBefore)) {
                index.remove(fragment.number());
                Files.deleteIfExists(path(fragment.number(), STORED));
                Files.deleteIfExists(path(fragment.number(), OWED));
                count++;
            }
        }
        return count;
    }

    private void take(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (name.endsWith(DRAFT)) {
                Files.delete(file);
            } else if (name.endsWith(STORED) || name.endsWith(OWED)) {
                StoredFragment fragment = FragmentFile.read(file);
                index.put(fragment.number(), fragment);
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            LOG.warn("{} is not used: it {}", file, e.getMessage());
        }
    }

    private Path path(String number, String suffix) {
        return folder.resolve(number + suffix);
    }
}
