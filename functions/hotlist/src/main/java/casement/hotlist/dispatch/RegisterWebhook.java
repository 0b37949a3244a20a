package casement.hotlist.dispatch;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.dispatch.DispatchHosts;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.WebhookSecret;
import casement.domain.dispatch.Webhooks;
import casement.domain.people.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Registers a dispatch system at an allowed host, with a secret that is shown this once. */
public final class RegisterWebhook {
    private static final int MOST_IN_FORCE = 20;

    private final Asking asking;
    private final Webhooks webhooks;
    private final DispatchHosts hosts;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Supplier<WebhookSecret> secrets;

    /** The webhook, and the audit entry of its registration. */
    record Registered(Webhook webhook, AuditId auditId) {}

    public RegisterWebhook(
            Asking asking,
            Webhooks webhooks,
            DispatchHosts hosts,
            Clock clock,
            Supplier<UUID> ids,
            Supplier<WebhookSecret> secrets) {
        this.asking = asking;
        this.webhooks = webhooks;
        this.hosts = hosts;
        this.clock = clock;
        this.ids = ids;
        this.secrets = secrets;
    }

    Registered register(Principal principal, WebhookForm form) {
        WebhookForm.Read read = form.read();
        Asked asked = asking.ask(
                "RegisterWebhook",
                Question.of(principal, Action.CONNECT_DISPATCH),
                Map.of("name", read.name(), "host", read.address().host()));
        Webhook registered = asked.change(
                receipt -> add(principal, read), webhook -> webhook.id().value());
        return new Registered(registered, asked.id());
    }

    private Webhook add(Principal principal, WebhookForm.Read read) {
        hosts.check(read.address());
        checkRoom(read.address());
        Webhook webhook = new Webhook(
                WebhookId.of(ids.get()),
                read.name(),
                read.address(),
                secrets.get(),
                PersonId.of(principal.subject()),
                clock.instant(),
                Optional.empty(),
                1);
        webhooks.add(webhook);
        return webhook;
    }

    private void checkRoom(WebhookAddress address) {
        List<Webhook> inForce =
                webhooks.all().stream().filter(Webhook::isInForce).toList();
        inForce.stream()
                .filter(other -> other.address().equals(address))
                .findFirst()
                .ifPresent(other -> {
                    throw new Fault.Conflict("webhook " + other.id()
                            + " tells that address already; end it first, if its secret was lost");
                });
        if (inForce.size() >= MOST_IN_FORCE) {
            throw new Fault.Conflict("there are " + inForce.size() + " webhooks already; end one first");
        }
    }
}
