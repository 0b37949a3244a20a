package casement.domain.hit;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a person did about a hit, or that nobody did in time; of what follows who did it exactly one is there.
 *
 * @param seen that the picture shows what is listed
 * @param confirmed that the entry is active
 * @param compared who is in the vehicle
 * @param rejected that it is no hit
 * @param ordered that the field was told to act
 * @param closed how it ended
 * @param acknowledged that an order was heard
 * @param unheard that nobody had acknowledged an order in time
 */
public record HitStep(
        Taken taken,
        Optional<EyeCheck> seen,
        Optional<Confirmation> confirmed,
        Optional<Occupants> compared,
        Optional<Rejection> rejected,
        Optional<FieldOrder> ordered,
        Optional<Disposition> closed,
        Optional<Acknowledgement> acknowledged,
        Optional<Silence> unheard) {
    public HitStep {
        long parts = Stream.of(seen, confirmed, compared, rejected, ordered, closed, acknowledged, unheard)
                .filter(Optional::isPresent)
                .count();
        if (parts != 1) {
            throw new IllegalArgumentException("a step is one thing, not " + parts);
        }
    }

    static HitStep of(Taken taken, EyeCheck seen) {
        return new HitStep(taken, Optional.of(seen), none(), none(), none(), none(), none(), none(), none());
    }

    static HitStep of(Taken taken, Confirmation confirmed) {
        return new HitStep(taken, none(), Optional.of(confirmed), none(), none(), none(), none(), none(), none());
    }

    static HitStep of(Taken taken, Occupants compared) {
        return new HitStep(taken, none(), none(), Optional.of(compared), none(), none(), none(), none(), none());
    }

    static HitStep of(Taken taken, Rejection rejected) {
        return new HitStep(taken, none(), none(), none(), Optional.of(rejected), none(), none(), none(), none());
    }

    static HitStep of(Taken taken, FieldOrder ordered) {
        return new HitStep(taken, none(), none(), none(), none(), Optional.of(ordered), none(), none(), none());
    }

    static HitStep of(Taken taken, Disposition closed) {
        return new HitStep(taken, none(), none(), none(), none(), none(), Optional.of(closed), none(), none());
    }

    static HitStep of(Taken taken, Acknowledgement acknowledged) {
        return new HitStep(taken, none(), none(), none(), none(), none(), none(), Optional.of(acknowledged), none());
    }

    static HitStep of(Taken taken, Silence unheard) {
        return new HitStep(taken, none(), none(), none(), none(), none(), none(), none(), Optional.of(unheard));
    }

    /** What is told of it where nothing else has changed; the hit is then what it was for who saw it before. */
    public Optional<HitNews> news() {
        if (acknowledged.isPresent()) {
            return Optional.of(HitNews.ACKNOWLEDGED);
        }
        return unheard.map(silence -> silence.time() == 1 ? HitNews.UNACKNOWLEDGED : HitNews.STILL_UNACKNOWLEDGED);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    /** Says who did it, and nothing of what. */
    @Override
    public String toString() {
        return "a step of person " + taken.by() + " at " + taken.at();
    }
}
