package casement.hotlist.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Outcome;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookId;
import casement.json.Json;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private final DispatchDesk desk = new DispatchDesk();

    private static WebhookForm form(String address) {
        return new WebhookForm(Optional.of("Dispatch"), Optional.of(new WebhookAddress(address)));
    }

    @Test
    void shows_a_webhook_ever_after_without_its_secret() {
        Webhook webhook = desk.registered(DispatchDesk.CAD);
        ShowWebhooks.Listed listed = desk.showWebhooks.show(desk.principal("olga"), Optional.empty(), Optional.empty());
        assertThat(listed.lines()).hasSize(1);
        assertThat(Json.write(listed.lines()))
                .contains("cad.example.org")
                .doesNotContain("whsec_")
                .doesNotContain(webhook.secret().text().substring(6));
        assertThat(webhook.toString()).doesNotContain("whsec_");
    }

    @Test
    @Clause("SEA-RTCC-5")
    void lets_only_who_runs_the_system_connect_dispatch_systems() {
        Webhook webhook = desk.registered(DispatchDesk.CAD);
        assertThatThrownBy(
                        () -> desk.registerWebhook.register(desk.principal("anna"), form("https://fire.example.org/x")))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> desk.showWebhooks.show(desk.principal("anna"), Optional.empty(), Optional.empty()))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> desk.endWebhook.end(desk.principal("anna"), webhook.id()))
                .isInstanceOf(Fault.Refused.class);
        assertThat(desk.audit.written().getLast().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(desk.webhooks.find(webhook.id()).orElseThrow().isInForce()).isTrue();
    }

    @Test
    void refuses_a_host_that_the_city_has_not_listed() {
        for (String address :
                new String[] {"https://evil.example/x", "https://cad.example.org:8443/x", "http://127.0.0.1:9000/x"}) {
            assertThatThrownBy(() -> desk.registerWebhook.register(desk.principal("olga"), form(address)))
                    .isInstanceOf(Fault.BadInput.class);
        }
        assertThat(desk.webhooks.all()).isEmpty();
        assertThat(desk.audit.written().getLast().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void names_everything_that_is_missing() {
        assertThatThrownBy(() -> desk.registerWebhook.register(
                        desk.principal("olga"), new WebhookForm(Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems()).hasSize(2));
    }

    @Test
    void tells_an_address_once_until_its_webhook_has_ended() {
        Webhook first = desk.registered(DispatchDesk.CAD);
        assertThatThrownBy(() -> desk.registered(DispatchDesk.CAD)).isInstanceOf(Fault.Conflict.class);
        desk.endWebhook.end(desk.principal("olga"), first.id());
        Webhook second = desk.registered(DispatchDesk.CAD);
        assertThat(second.secret()).isNotEqualTo(first.secret());
    }

    @Test
    void writes_down_who_registered_and_who_ended() {
        Webhook webhook = desk.registered(DispatchDesk.CAD);
        desk.endWebhook.end(desk.principal("olga"), webhook.id());
        desk.endWebhook.end(desk.principal("olga"), webhook.id());
        assertThat(desk.audit.written().stream().filter(entry -> entry.outcome() == Outcome.CHANGED))
                .hasSize(3)
                .allMatch(entry -> entry.who().subject().equals("olga"));
        assertThat(desk.webhooks.find(webhook.id()).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void ends_nothing_that_is_not_there() {
        assertThatThrownBy(() -> desk.endWebhook.end(desk.principal("olga"), WebhookId.of(UUID.randomUUID())))
                .isInstanceOf(Fault.Missing.class);
    }
}
