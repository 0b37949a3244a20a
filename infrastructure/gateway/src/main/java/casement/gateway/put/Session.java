package casement.gateway.put;

import casement.gateway.spool.Parcel;
import casement.gateway.spool.Spooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** One connection's life: what was sent on it, what was answered, and how it ended. */
final class Session implements AutoCloseable {
    private static final Duration WATCH = Duration.ofMillis(200);

    private static final Duration GRACE = Duration.ofSeconds(1);

    private final String stream;
    private final PutMediaConnection connection;
    private final Pace pace;
    private final BiConsumer<Spooled, String> persisted;
    private final Map<Long, UnderWay> underWay = new LinkedHashMap<>();
    private final Thread reader;
    private final Thread watch;
    private final long begunNanos = System.nanoTime();
    private long lastSentNanos = begunNanos;
    private int persistedCount;
    private boolean headerSent;
    private boolean over;
    private Optional<Acknowledgement> error = Optional.empty();
    private Optional<IOException> broken = Optional.empty();

    private record UnderWay(Spooled spooled, long sinceNanos, boolean seen) {}

    Session(String stream, PutMediaConnection connection, Pace pace, BiConsumer<Spooled, String> persisted) {
        this.stream = stream;
        this.connection = connection;
        this.pace = pace;
        this.persisted = persisted;
        this.reader = Thread.ofPlatform().daemon().name("answers-" + stream).start(this::readAnswer);
        this.watch = Thread.ofVirtual().name("watch-" + stream).start(this::watchForSilence);
    }

    /** Waits for its turn, then sends; returns when it is on its way. */
    void send(Spooled spooled, Parcel parcel) throws IOException, InterruptedException {
        awaitTurn();
        synchronized (this) {
            underWay.put(spooled.timecodeMillis(), new UnderWay(spooled, System.nanoTime(), false));
            lastSentNanos = System.nanoTime();
        }
        if (!headerSent) {
            connection.send(parcel.header());
            headerSent = true;
        }
        connection.send(parcel.cluster());
        connection.send(parcel.tags());
    }

    synchronized boolean isOver() {
        return over;
    }

    synchronized boolean isTooOld() {
        return System.nanoTime() - begunNanos > pace.longestConnection().toNanos();
    }

    synchronized boolean isIdle() {
        return underWay.isEmpty()
                && System.nanoTime() - lastSentNanos > pace.longestSilence().toNanos();
    }

    synchronized int persistedCount() {
        return persistedCount;
    }

    synchronized Optional<Acknowledgement> error() {
        return error;
    }

    synchronized Optional<IOException> broken() {
        return broken;
    }

    /** The fragment to blame when the connection ended: the one the error names, else the oldest under way. */
    synchronized Optional<Spooled> suspect() {
        OptionalLong named = error.map(Acknowledgement::timecodeMillis).orElse(OptionalLong.empty());
        if (named.isPresent() && underWay.containsKey(named.getAsLong())) {
            return Optional.of(underWay.get(named.getAsLong()).spooled());
        }
        Iterator<UnderWay> oldest = underWay.values().iterator();
        return oldest.hasNext() ? Optional.of(oldest.next()).map(UnderWay::spooled) : Optional.empty();
    }

    /** Whether Kinesis Video had begun to take that fragment. */
    synchronized boolean wasSeen(Spooled spooled) {
        UnderWay sent = underWay.get(spooled.timecodeMillis());
        return sent != null && sent.seen();
    }

    /** Sending failed; gives an answer that says why a moment to arrive. */
    void broke(IOException how) throws InterruptedException {
        reader.join(GRACE);
        end(Optional.of(how));
    }

    /** Ends the body and waits for the answers that are still due. */
    void finish() throws IOException, InterruptedException {
        connection.finish();
        synchronized (this) {
            while (!over && !underWay.isEmpty()) {
                wait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        watch.interrupt();
        connection.close();
        boolean interrupted = Thread.interrupted();
        try {
            reader.join();
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitTurn() throws IOException, InterruptedException {
        while (!over && underWay.size() >= pace.mostUnanswered()) {
            wait();
        }
        long early = pace.betweenFragments().toNanos() - (System.nanoTime() - lastSentNanos);
        while (!over && headerSent && early > 0) {
            wait(early / 1_000_000 + 1);
            early = pace.betweenFragments().toNanos() - (System.nanoTime() - lastSentNanos);
        }
        if (over) {
            throw broken.orElseGet(() -> new IOException("Kinesis Video closed the connection"));
        }
    }

    private void readAnswer() {
        try {
            Answer.read(connection.answer(), stream, this::take);
        } catch (IOException e) {
            end(Optional.of(e));
        } catch (UncheckedIOException e) {
            end(Optional.of(new IOException(e.getMessage(), e)));
        } finally {
            endOfAnswer();
        }
    }

    private void take(Acknowledgement answer) {
        Optional<UnderWay> about;
        synchronized (this) {
            about = answer.timecodeMillis().isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(underWay.get(answer.timecodeMillis().getAsLong()));
        }
        switch (answer.event()) {
            case PERSISTED ->
                about.ifPresent(a -> {
                    persisted.accept(a.spooled(), answer.fragmentNumber().orElse(""));
                    settled(a.spooled());
                });
            case BUFFERING, RECEIVED -> about.ifPresent(this::seen);
            case ERROR -> refused(answer);
            case IDLE, OTHER -> {}
        }
    }

    private synchronized void settled(Spooled spooled) {
        underWay.remove(spooled.timecodeMillis());
        persistedCount++;
        notifyAll();
    }

    private synchronized void seen(UnderWay sent) {
        underWay.replace(sent.spooled().timecodeMillis(), new UnderWay(sent.spooled(), sent.sinceNanos(), true));
    }

    private synchronized void refused(Acknowledgement answer) {
        if (error.isEmpty()) {
            error = Optional.of(answer);
        }
        over = true;
        notifyAll();
    }

    private synchronized void endOfAnswer() {
        end(
                underWay.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new IOException("Kinesis Video hung up before it acknowledged everything")));
    }

    private synchronized void end(Optional<IOException> why) {
        if (broken.isEmpty() && error.isEmpty()) {
            broken = why;
        }
        over = true;
        notifyAll();
    }

    private void watchForSilence() {
        try {
            while (!isOver()) {
                Thread.sleep(WATCH);
                if (isStuck()) {
                    end(Optional.of(new IOException(
                            "no acknowledgement for " + pace.patience().toSeconds() + " s")));
                    connection.close();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            end(Optional.of(e));
        }
    }

    private synchronized boolean isStuck() {
        Iterator<UnderWay> oldest = underWay.values().iterator();
        return oldest.hasNext()
                && System.nanoTime() - oldest.next().sinceNanos()
                        > pace.patience().toNanos();
    }
}
