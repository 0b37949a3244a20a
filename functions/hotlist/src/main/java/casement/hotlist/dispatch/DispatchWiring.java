package casement.hotlist.dispatch;

import casement.domain.access.Asking;
import casement.domain.audit.AuditLog;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.DeliveryQueue;
import casement.domain.dispatch.DispatchHosts;
import casement.domain.dispatch.OutboundCalls;
import casement.domain.dispatch.WebhookSecret;
import casement.domain.dispatch.Webhooks;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** The wiring of what tells dispatch systems. */
@Factory
final class DispatchWiring {
    /** Empty: no dispatch system may be told of anything. */
    @Singleton
    DispatchHosts dispatchHosts(@Value("${dispatch.hosts:}") String hosts) {
        return DispatchHosts.of(hosts);
    }

    @Singleton
    RegisterWebhook registerWebhook(Asking asking, Webhooks webhooks, DispatchHosts hosts, Clock clock) {
        return new RegisterWebhook(asking, webhooks, hosts, clock, UUID::randomUUID, DispatchWiring::freshSecret);
    }

    /** By a generator of its own: one that was made before a snapshot of the function might repeat itself. */
    private static WebhookSecret freshSecret() {
        byte[] random = new byte[WebhookSecret.BYTES];
        new SecureRandom().nextBytes(random);
        return WebhookSecret.of(random);
    }

    @Singleton
    ShowWebhooks showWebhooks(Asking asking, Webhooks webhooks, Deliveries deliveries, Clock clock) {
        return new ShowWebhooks(asking, webhooks, deliveries, clock);
    }

    @Singleton
    EndWebhook endWebhook(Asking asking, Webhooks webhooks, Clock clock) {
        return new EndWebhook(asking, webhooks, clock);
    }

    @Singleton
    ReplayDeliveries replayDeliveries(
            Asking asking, Webhooks webhooks, Deliveries deliveries, DeliveryQueue queue, Clock clock) {
        return new ReplayDeliveries(asking, webhooks, deliveries, queue, clock);
    }

    @Singleton
    TellDispatch tellDispatch(Webhooks webhooks, Deliveries deliveries, DeliveryQueue queue, Clock clock) {
        return new TellDispatch(webhooks, deliveries, queue, clock);
    }

    @Singleton
    DeliverAlert deliverAlert(
            Webhooks webhooks,
            Deliveries deliveries,
            DeliveryQueue queue,
            DispatchHosts hosts,
            OutboundCalls calls,
            AuditLog log,
            Clock clock) {
        return new DeliverAlert(webhooks, deliveries, queue, hosts, calls, log, clock);
    }
}
