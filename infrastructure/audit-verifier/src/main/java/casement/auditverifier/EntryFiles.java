package casement.auditverifier;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The files of entries in their order, each read by a thread a little before it is wanted. */
final class EntryFiles {
    private final LogFiles files;
    private final ExecutorService threads;
    private final int ahead;
    private final Iterator<EntryFile> left;
    private final Deque<Future<EntryFileContent>> begun = new ArrayDeque<>();

    /** @param ahead how many files are held at once */
    EntryFiles(LogFiles files, List<EntryFile> all, ExecutorService threads, int ahead) {
        this.files = files;
        this.threads = threads;
        this.ahead = ahead;
        this.left = all.iterator();
    }

    /** Whatever else lies there is told. */
    static List<EntryFile> all(LogFiles files, Findings findings) throws IOException {
        List<String> names = files.below("entries");
        names.stream()
                .filter(name -> EntryFile.of(name).isEmpty())
                .forEach(name -> findings.fault(name + " is no file of the log"));
        return names.stream()
                .flatMap(name -> EntryFile.of(name).stream())
                .sorted(Comparator.comparingLong(EntryFile::first).thenComparing(EntryFile::name))
                .toList();
    }

    Optional<EntryFileContent> next() {
        while (left.hasNext() && begun.size() < ahead) {
            EntryFile file = left.next();
            begun.add(threads.submit(() -> EntryFileContent.read(file, files)));
        }
        Future<EntryFileContent> first = begun.poll();
        return first == null ? Optional.empty() : Optional.of(got(first));
    }

    private static EntryFileContent got(Future<EntryFileContent> read) {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadLog("it was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file of entries was not read to its end", e);
        }
    }
}
