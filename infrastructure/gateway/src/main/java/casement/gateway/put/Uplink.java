package casement.gateway.put;

import casement.gateway.spool.Parcel;
import casement.gateway.spool.Spool;
import casement.gateway.spool.Spooled;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands one camera's spool over to its stream, in order, until told to stop. */
public final class Uplink implements Runnable {
    private static final Duration LOOK = Duration.ofMillis(500);
    /** The connection itself may have damaged a fragment, so the first refusal does not count. */
    private static final int MOST_REFUSALS = 2;
    /** A fragment on which connections keep breaking once it is being taken. */
    private static final int MOST_BREAKS = 10;

    private final String stream;
    private final Spool spool;
    private final Access access;
    private final Pace pace;
    private final BackOff backOff;
    private final UplinkListener listener;
    private final Set<Long> sentBefore = new HashSet<>();
    private final Map<Long, Integer> refusals = new HashMap<>();
    private final Map<Long, Integer> breaks = new HashMap<>();
    private volatile boolean stopping;

    public Uplink(String stream, Spool spool, Access access, Pace pace, BackOff backOff, UplinkListener listener) {
        this.stream = stream;
        this.spool = spool;
        this.access = access;
        this.pace = pace;
        this.backOff = backOff;
        this.listener = listener;
    }

    /** Lets what is under way be answered, then {@link #run} returns; what is not answered stays in the spool. */
    public void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                spool.forget();
                Optional<Spooled> first = spool.after(0, LOOK);
                if (first.isPresent()) {
                    handOver(first.get());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOver(Spooled first) throws InterruptedException {
        try {
            Optional<Parcel> parcel = spool.read(first);
            if (parcel.isPresent()) {
                converse(first, parcel.get());
            }
        } catch (IOException e) {
            endpointsMayHaveMoved();
            tryAgainLater(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            tryAgainLater(e.toString());
        }
    }

    private void converse(Spooled first, Parcel parcel) throws IOException, InterruptedException {
        try (Session session =
                new Session(stream, access.connect(stream, first.timecodeMillis()), pace, this::persisted)) {
            listener.connected();
            try {
                sendAll(session, first, parcel);
                session.finish();
            } catch (IOException e) {
                session.broke(e);
            }
            if (session.error().isPresent() || session.broken().isPresent()) {
                judge(session);
            } else if (session.persistedCount() > 0) {
                backOff.reset();
            }
        }
    }

    private void sendAll(Session session, Spooled first, Parcel firstParcel) throws IOException, InterruptedException {
        send(session, first, firstParcel);
        long last = first.sequence();
        while (!stopping && !session.isOver() && !session.isTooOld() && !session.isIdle()) {
            Optional<Spooled> next = spool.after(last, LOOK);
            if (next.isEmpty()) {
                continue;
            }
            Optional<Parcel> parcel = spool.read(next.get());
            if (parcel.isPresent() && !Arrays.equals(parcel.get().header(), firstParcel.header())) {
                return;
            }
            if (parcel.isPresent()) {
                send(session, next.get(), parcel.get());
            }
            last = next.get().sequence();
        }
    }

    private void send(Session session, Spooled spooled, Parcel parcel) throws IOException, InterruptedException {
        session.send(spooled, parcel);
        listener.sent(spooled, !sentBefore.add(spooled.sequence()));
    }

    private void persisted(Spooled spooled, String fragmentNumber) {
        spool.persisted(spooled, fragmentNumber);
        listener.persisted(spooled, fragmentNumber);
    }

    private void judge(Session session) throws InterruptedException {
        if (session.persistedCount() > 0) {
            backOff.reset();
        }
        Optional<Spooled> suspect = session.suspect();
        String problem = session.error()
                .map(e -> "Kinesis Video answered " + e.errorId() + " " + e.errorCode())
                .or(() -> session.broken().map(e -> String.valueOf(e.getMessage())))
                .orElse("");
        Verdict verdict = session.error().map(e -> Verdict.of(e.errorId())).orElse(Verdict.CONNECT_AGAIN);
        if (verdict == Verdict.FRAGMENT_REFUSED && suspect.isPresent()) {
            if (refusals.merge(suspect.get().sequence(), 1, Integer::sum) >= MOST_REFUSALS) {
                setAside(suspect.get(), problem);
                return;
            }
        } else if (session.error().isEmpty() && suspect.filter(session::wasSeen).isPresent()) {
            if (breaks.merge(suspect.get().sequence(), 1, Integer::sum) >= MOST_BREAKS) {
                setAside(suspect.get(), "connections broke " + MOST_BREAKS + " times while it was taken");
                return;
            }
        }
        endpointsMayHaveMoved();
        tryAgainLater(problem);
    }

    private void setAside(Spooled spooled, String why) {
        spool.refused(spooled, why);
        listener.refused(spooled, why);
    }

    private void endpointsMayHaveMoved() {
        access.endpoints().forget(stream);
    }

    private void tryAgainLater(String problem) throws InterruptedException {
        long millis = backOff.nextMillis();
        listener.failed(problem, millis);
        Thread.sleep(millis);
    }
}
