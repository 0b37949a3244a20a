package casement.testkit;

import casement.domain.alert.Alert;
import casement.domain.camera.CameraId;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DispatchNews;
import casement.domain.dispatch.OrderedAlert;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.WebhookSecret;
import casement.domain.hit.HitId;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.people.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Examples of what dispatch systems are told. */
public final class Dispatches {
    private Dispatches() {}

    public static Webhook webhook(WebhookAddress address) {
        return new Webhook(
                WebhookId.of(UUID.randomUUID()),
                "Dispatch",
                address,
                WebhookSecret.of(new byte[WebhookSecret.BYTES]),
                PersonId.of("olga"),
                Examples.NOON,
                Optional.empty(),
                1);
    }

    public static Webhook webhook() {
        return webhook(new WebhookAddress("https://cad.example.org/casement"));
    }

    public static HitId freshHit() {
        return new HitId(UUID.randomUUID().toString().replace("-", ""));
    }

    public static Alert alert(HitId hit, int revision, HitState state, boolean late) {
        return new Alert(
                hit,
                revision,
                new ListId("ca-stolen-vehicles"),
                ListCategory.STOLEN_VEHICLE,
                new CameraId("third-avenue-alpr"),
                Examples.NOON,
                state,
                late,
                false,
                state.isVerified() ? Optional.of(Examples.NOON.plusSeconds(600)) : Optional.empty(),
                state == HitState.ORDERED ? Optional.of(revision) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static OrderedAlert order(HitId hit) {
        return new OrderedAlert(alert(hit, 3, HitState.ORDERED, false));
    }

    public static Delivery delivery(WebhookId webhook, HitId hit) {
        return Delivery.fresh(webhook, DispatchNews.of(order(hit)), Examples.NOON);
    }
}
