package casement.hotlist.dispatch;

import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.alert.Alert;
import casement.domain.audit.AuditLog;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryKey;
import casement.domain.dispatch.DispatchHosts;
import casement.domain.dispatch.SignedMessage;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookSecret;
import casement.domain.people.Directory;
import casement.json.Json;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.TestDirectory;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryDeliveries;
import casement.testkit.memory.MemoryDeliveryQueue;
import casement.testkit.memory.MemoryDispatch;
import casement.testkit.memory.MemoryWebhooks;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The use cases that tell dispatch systems, on stores in memory. */
final class DispatchDesk {
    static final WebhookAddress CAD = new WebhookAddress("https://cad.example.org/casement");
    static final WebhookAddress FIRE = new WebhookAddress("https://fire.example.org/casement");

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryWebhooks webhooks = new MemoryWebhooks();
    final MemoryDeliveries deliveries = new MemoryDeliveries();
    final MemoryDeliveryQueue queue = new MemoryDeliveryQueue();
    final MemoryDispatch systems = new MemoryDispatch();
    final TestDirectory people = new TestDirectory("Seattle Police Department");
    /** So that entries sort as they were written. */
    private final AtomicInteger entries = new AtomicInteger();

    private final AuditLog log = new AuditLog(audit, clock, at -> Ulids.at(at.plusMillis(entries.incrementAndGet())));
    private final Asking asking = new Asking(Rules.governing(), log);
    private final DispatchHosts hosts = DispatchHosts.of("cad.example.org;fire.example.org");
    private final AtomicInteger secrets = new AtomicInteger();

    final RegisterWebhook registerWebhook =
            new RegisterWebhook(asking, webhooks, hosts, clock, UUID::randomUUID, this::secret);
    final ShowWebhooks showWebhooks = new ShowWebhooks(asking, webhooks, deliveries, clock);
    final EndWebhook endWebhook = new EndWebhook(asking, webhooks, clock);
    final ReplayDeliveries replayDeliveries = new ReplayDeliveries(asking, webhooks, deliveries, queue, clock);
    final TellDispatch tellDispatch = new TellDispatch(webhooks, deliveries, queue, clock);

    DispatchDesk() {
        people.put("olga", "Olga", Set.of(Role.OPERATIONS_MANAGER));
        people.put("anna", "Anna", Set.of(Role.RTCC_ANALYST));
    }

    private WebhookSecret secret() {
        byte[] bytes = new byte[WebhookSecret.BYTES];
        bytes[0] = (byte) secrets.incrementAndGet();
        return WebhookSecret.of(bytes);
    }

    Principal principal(String subject) {
        Directory directory = new Directory(people.people, people.agencies, Set.of(), clock);
        return ((Directory.Known) directory.of(subject)).principal();
    }

    Webhook registered(WebhookAddress address) {
        WebhookForm form = new WebhookForm(Optional.of("Dispatch"), Optional.of(address));
        return registerWebhook.register(principal("olga"), form).webhook();
    }

    Alert tell(Alert alert) {
        tellDispatch.tell(alert);
        return alert;
    }

    DeliverAlert deliverAlert() {
        return deliverAlert(hosts);
    }

    DeliverAlert deliverAlert(DispatchHosts allowed) {
        return new DeliverAlert(webhooks, deliveries, queue, allowed, systems, log, clock);
    }

    /** Once each of what waits in the queue; what is to come again is in it again. */
    void deliver() {
        for (DeliveryKey key : queue.taken()) {
            if (!deliverAlert().deliver(key, "receipt")) {
                queue.add(key);
            }
        }
    }

    List<JsonNode> told(WebhookAddress address) {
        return systems.come(address).stream()
                .map(SignedMessage::body)
                .map(body -> Json.read(body, JsonNode.class))
                .toList();
    }

    Delivery only(Webhook webhook) {
        List<Delivery> all = deliveries.of(webhook.id());
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " deliveries");
        }
        return all.getFirst();
    }

    WebhookHealth health(Webhook webhook) {
        return showWebhooks.show(principal("olga"), Optional.empty(), Optional.empty()).lines().stream()
                .filter(line -> line.webhook().id().equals(webhook.id()))
                .findFirst()
                .orElseThrow()
                .health();
    }
}
