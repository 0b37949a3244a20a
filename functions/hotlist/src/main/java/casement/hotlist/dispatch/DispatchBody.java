package casement.hotlist.dispatch;

import casement.domain.alert.Alert;
import casement.domain.camera.CameraId;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DispatchNews;
import casement.domain.hit.HitId;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a dispatch system gets; the same at every try.
 *
 * @param type {@code hit.ordered}, {@code hit.withdrawn} or {@code hit.closed}
 * @param timestamp when it was known
 */
record DispatchBody(String type, Instant timestamp, Data data) {
    /**
     * Of a hit. Whose plate it is the receiver asks the API, as a person or machine that may know.
     *
     * @param at when the vehicle was seen
     * @param until when the order lapses; past that it is no ground to act
     * @param link where the API tells more
     */
    record Data(
            HitId hit,
            int revision,
            ListId list,
            ListCategory category,
            CameraId camera,
            Instant at,
            HitState state,
            Optional<Instant> until,
            String link) {}

    static DispatchBody of(Delivery delivery) {
        DispatchNews news = delivery.news();
        Alert order = news.order().alert();
        return new DispatchBody(
                news.type(),
                delivery.made(),
                new Data(
                        order.hit(),
                        news.revision(),
                        order.list(),
                        order.category(),
                        order.camera(),
                        order.at(),
                        news.state(),
                        news.until(),
                        "/v1/hits/" + order.hit()));
    }
}
