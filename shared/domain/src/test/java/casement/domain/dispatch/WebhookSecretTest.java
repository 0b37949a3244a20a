package casement.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {
    /** From the reference libraries of Standard Webhooks. */
    private static final WebhookSecret PUBLISHED = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void signs_the_published_example_as_published() {
        String signature = PUBLISHED.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}");
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signs_each_try_in_its_own_second() {
        Instant first = Instant.ofEpochSecond(1_614_265_330);
        assertThat(PUBLISHED.sign("a", first, "{}")).isNotEqualTo(PUBLISHED.sign("a", first.plusSeconds(1), "{}"));
        assertThat(PUBLISHED.sign("a", first, "{}")).isEqualTo(PUBLISHED.sign("a", first.plusMillis(999), "{}"));
    }

    @Test
    void writes_a_new_secret_as_receivers_read_it_and_shows_it_to_nobody_by_accident() {
        WebhookSecret secret = WebhookSecret.of(new byte[WebhookSecret.BYTES]);
        assertThat(secret.text()).isEqualTo("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        assertThat(secret.toString()).doesNotContain("AAAA");
    }

    @Test
    void refuses_what_is_too_short_or_no_secret() {
        for (String wrong : new String[] {"", "whsec_", "whsec_AAAA", "whsec_?", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}) {
            assertThatThrownBy(() -> new WebhookSecret(wrong)).isInstanceOf(Fault.BadInput.class);
        }
    }
}
