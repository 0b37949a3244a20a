package casement.gateway;

import casement.gateway.fragment.RisingClock;
import casement.gateway.fragment.Timeline;
import casement.gateway.source.SourceAddress;
import casement.gateway.spool.Journal;
import casement.gateway.spool.Spool;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * How a source is played: in which time, how often, and from where.
 *
 * @param paced whether frames are held back until their time has come (a camera does that itself)
 * @param once whether the source's end is the end
 * @param finite whether it can wait: nothing is lost by reading it slower
 * @param handedOver fragments up to this time code were handed over before the program was last stopped
 */
record Play(Timeline timeline, boolean paced, boolean once, boolean finite, OptionalLong handedOver) {
    private static final long USUAL_FRAME_MICROS = 40_000;

    /** A file to its end goes on where it was when the program was stopped; all else begins now. */
    static Play of(SourceAddress address, boolean once, Spool spool, Journal journal, RisingClock clock)
            throws IOException {
        long notBefore = spool.newestEndMillis().orElse(0) * 1_000;
        if (!(address instanceof SourceAddress.File file)) {
            return new Play(
                    Timeline.live(clock, USUAL_FRAME_MICROS, notBefore), false, once, false, OptionalLong.empty());
        }
        if (!once) {
            long start = Math.max(clock.getAsLong(), notBefore);
            return new Play(Timeline.recorded(start, USUAL_FRAME_MICROS), true, false, false, OptionalLong.empty());
        }
        OptionalLong begun = journal.begun(file.identity());
        if (begun.isPresent()) {
            return new Play(
                    Timeline.recorded(begun.getAsLong() * 1_000, USUAL_FRAME_MICROS),
                    true,
                    true,
                    true,
                    spool.newestTimecode());
        }
        long startMillis = Math.max(clock.getAsLong(), notBefore) / 1_000;
        spool.clearLedger();
        journal.begin(file.identity(), startMillis);
        return new Play(
                Timeline.recorded(startMillis * 1_000, USUAL_FRAME_MICROS), true, true, true, OptionalLong.empty());
    }
}
