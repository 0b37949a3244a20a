package casement.gateway.spool;

import casement.gateway.fragment.Loss;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * One camera's queue on disk. A parcel is durable once {@link #add} returns and leaves only when it is persisted, refused,
 * the oldest in a full spool, or older than raw video may become here; all but the first are losses. Survives a kill at any moment. For one process at a time.
 */
public final class Spool {
    private final Path folder;
    private final long mostBytes;
    private final Duration longest;
    private final Ledger ledger;
    private final SetAside aside;
    private final NavigableMap<Long, Spooled> waiting = new TreeMap<>();
    private long nextSequence;
    private long bytes;

    private Spool(Path folder, long mostBytes, Duration longest, Ledger ledger, SetAside aside) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.longest = longest;
        this.ledger = ledger;
        this.aside = aside;
    }

    /**
     * Opens the folder, or makes it; what a kill left half-written is thrown away.
     *
     * @param longest for so long at most a parcel waits
     */
    public static Spool open(Path folder, long mostBytes, Duration longest) throws IOException {
        Files.createDirectories(folder);
        Spool spool = new Spool(
                folder, mostBytes, longest, new Ledger(folder.resolve("ledger.jsonl")), SetAside.beside(folder));
        spool.recover();
        return spool;
    }

    /** Durable when it returns; makes room by letting the oldest go. */
    public synchronized void add(Parcel parcel) throws IOException {
        while (!waiting.isEmpty() && bytes + parcel.bytes() > mostBytes) {
            dropOldest(Loss.Reason.SPOOL_FULL, "the spool holds " + mostBytes + " bytes; it can be made larger");
        }
        Spooled spooled = write(parcel);
        nextSequence++;
        waiting.put(spooled.sequence(), spooled);
        bytes += spooled.onDisk();
        notifyAll();
    }

    /** The oldest parcel behind that sequence; waits for one as long as given. */
    public synchronized Optional<Spooled> after(long sequence, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (waiting.higherEntry(sequence) == null) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return Optional.of(waiting.higherEntry(sequence).getValue());
    }

    /** @return empty when it has gone meanwhile, or is damaged (then it is lost) */
    public synchronized Optional<Parcel> read(Spooled spooled) throws IOException {
        if (!waiting.containsKey(spooled.sequence())) {
            return Optional.empty();
        }
        Optional<Parcel> parcel = ParcelFile.read(folder, spooled.sequence());
        if (parcel.isEmpty()) {
            lose(spooled, Loss.Reason.SPOOL_DAMAGED, "its file was changed or cut; check the disk");
        }
        return parcel;
    }

    /** Kinesis Video has it; it leaves the spool. */
    public synchronized void persisted(Spooled spooled, String fragmentNumber) {
        if (!waiting.containsKey(spooled.sequence())) {
            return;
        }
        ledger.add(new Persisted(
                spooled.timecodeMillis(), fragmentNumber, spooled.durationMillis(), spooled.bytes(), spooled.sha256()));
        remove(spooled);
    }

    /** Kinesis Video will never take it; it no longer stands in the way, and is kept for an hour for a look. */
    public synchronized void refused(Spooled spooled, String why) {
        if (!waiting.containsKey(spooled.sequence())) {
            return;
        }
        aside.keep(ParcelFile.path(folder, spooled.sequence()));
        lose(spooled, Loss.Reason.REFUSED, why);
    }

    /** Throws away what was set aside more than an hour ago, and what has waited too long. */
    public void forget() {
        aside.forget();
        forgetBefore(Instant.now().minus(longest));
    }

    synchronized void forgetBefore(Instant oldest) {
        while (!waiting.isEmpty() && since(waiting.firstEntry().getValue()).isBefore(oldest)) {
            dropOldest(
                    Loss.Reason.SPOOLED_TOO_LONG,
                    "it could not be handed over for " + longest.toHours() + " hours; raw video waits no longer");
        }
    }

    private Instant since(Spooled spooled) {
        try {
            return Files.getLastModifiedTime(ParcelFile.path(folder, spooled.sequence()))
                    .toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into the spool " + folder, e);
        }
    }

    public synchronized void lost(Loss loss) {
        ledger.add(loss);
        notifyAll();
    }

    public synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Waits until at most half of the room is taken; for sources that can wait. */
    public synchronized void awaitRoom() throws InterruptedException {
        while (bytes > mostBytes / 2) {
            wait(1_000);
        }
    }

    /** The newest time code that was ever put in, persisted, refused or neither. */
    public synchronized OptionalLong newestTimecode() {
        LongStream inSpool = waiting.values().stream().mapToLong(Spooled::timecodeMillis);
        return LongStream.concat(inSpool, ledger.timecodes()).max();
    }

    /** When the newest that was ever put in ends. */
    public synchronized OptionalLong newestEndMillis() {
        LongStream inSpool = waiting.values().stream().mapToLong(Spooled::endMillis);
        return LongStream.concat(inSpool, ledger.ends()).max();
    }

    public synchronized List<Persisted> persisted() {
        return ledger.persisted();
    }

    public synchronized List<Loss> lost() {
        return ledger.lost();
    }

    public synchronized int waiting() {
        return waiting.size();
    }

    /** Begins a new account; what still waits stays. */
    public synchronized void clearLedger() throws IOException {
        ledger.clear();
    }

    private void recover() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                recover(file);
            }
        }
        nextSequence = waiting.isEmpty() ? 1 : waiting.lastKey() + 1;
        bytes = waiting.values().stream().mapToLong(Spooled::onDisk).sum();
    }

    private void recover(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(ParcelFile.UNFINISHED)) {
            Files.delete(file);
        } else if (name.endsWith(ParcelFile.SUFFIX)) {
            long sequence = Long.parseLong(name.substring(0, name.length() - ParcelFile.SUFFIX.length()));
            Optional<Spooled> whole = ParcelFile.look(folder, sequence);
            if (whole.isEmpty()) {
                ledger.add(new Loss(Loss.Reason.SPOOL_DAMAGED, 0, 0, "the spool's file " + name + " is cut"));
                Files.delete(file);
            } else if (ledger.hasPersisted(whole.get().timecodeMillis())) {
                Files.delete(file);
            } else {
                waiting.put(sequence, whole.get());
            }
        }
    }

    private Spooled write(Parcel parcel) throws IOException {
        while (true) {
            try {
                return ParcelFile.write(folder, nextSequence, parcel);
            } catch (IOException diskFull) {
                if (waiting.isEmpty()) {
                    throw diskFull;
                }
                dropOldest(Loss.Reason.SPOOL_FAILED, "the spool's disk took no more: " + diskFull.getMessage());
            }
        }
    }

    private void dropOldest(Loss.Reason reason, String detail) {
        lose(waiting.firstEntry().getValue(), reason, detail);
    }

    private void lose(Spooled spooled, Loss.Reason reason, String detail) {
        remove(spooled);
        ledger.add(new Loss(reason, spooled.timecodeMillis(), spooled.durationMillis(), detail));
    }

    private void remove(Spooled spooled) {
        waiting.remove(spooled.sequence());
        bytes -= spooled.onDisk();
        try {
            Files.deleteIfExists(ParcelFile.path(folder, spooled.sequence()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete from the spool " + folder, e);
        }
        notifyAll();
    }
}
