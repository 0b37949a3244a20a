package casement.hotlist.alerts;

import casement.domain.alert.Alert;
import casement.domain.alert.NumberedAlert;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitState;
import casement.domain.hit.Silence;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import java.time.Instant;
import java.util.Optional;

/** What goes over a connection. */
sealed interface Told {
    /** By which clients tell messages apart. */
    String type();

    /**
     * An alert. A client that has not had the one before asks anew from the last that it has had.
     *
     * @param before number of the one that was sent to this connection before
     * @param until when the verification lapses, and the order with it
     * @param order the revision to acknowledge; of an order that stands, or has just ended
     * @param times how often nobody had acknowledged it in time
     * @param seenAt when somebody verified by eye
     * @param confirmedAt when somebody confirmed last that the entry is active
     * @param notice that it is no ground to act, as long as it is none
     */
    record OfHit(
            String type,
            long number,
            long before,
            HitId hit,
            int revision,
            ListId list,
            ListCategory category,
            CameraId camera,
            Instant at,
            HitState state,
            boolean late,
            boolean stale,
            Optional<Instant> until,
            Optional<Integer> order,
            Optional<Integer> times,
            Optional<Instant> seenAt,
            Optional<Instant> confirmedAt,
            Optional<String> notice)
            implements Told {
        private static final String UNVERIFIED =
                "This hit is not verified. It is no ground to stop or to hold anybody.";

        static OfHit of(NumberedAlert line, long before) {
            Alert alert = line.alert();
            return new OfHit(
                    type(alert),
                    line.number(),
                    before,
                    alert.hit(),
                    alert.revision(),
                    alert.list(),
                    alert.category(),
                    alert.camera(),
                    alert.at(),
                    alert.state(),
                    alert.late(),
                    alert.stale(),
                    alert.until(),
                    alert.order(),
                    alert.news().flatMap(OfHit::times),
                    alert.seenAt(),
                    alert.confirmedAt(),
                    alert.state().isVerified() ? Optional.empty() : Optional.of(UNVERIFIED));
        }

        private static String type(Alert alert) {
            if (alert.revision() == 0) {
                return "hit.raised";
            }
            return alert.news()
                    .map(news -> news == HitNews.ACKNOWLEDGED ? "hit.acknowledged" : "hit.unacknowledged")
                    .orElse("hit.changed");
        }

        private static Optional<Integer> times(HitNews news) {
            return switch (news) {
                case ACKNOWLEDGED -> Optional.empty();
                case UNACKNOWLEDGED -> Optional.of(1);
                case STILL_UNACKNOWLEDGED -> Optional.of(Silence.LAST);
            };
        }
    }

    /**
     * From now on the connection is told.
     *
     * @param last number behind which it is told
     * @param complete whether every line behind what was asked for is still there
     */
    record Subscribed(String type, long last, boolean complete) implements Told {
        static Subscribed from(long last, boolean complete) {
            return new Subscribed("subscribed", last, complete);
        }
    }

    /** @param last number that was sent to the connection */
    record Pong(String type, long last) implements Told {
        static Pong of(long last) {
            return new Pong("pong", last);
        }
    }

    /** What was wrong with a message. */
    record Wrong(String type, String title, String detail, Optional<String> clause) implements Told {}
}
