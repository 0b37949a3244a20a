package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final MovableClock clock = MovableClock.atNoon();
    private final List<byte[]> salts = new ArrayList<>();
    private final Turnstile turnstile = new Turnstile(2, WINDOW, clock, () -> {
        salts.add(Turnstile.freshSalt());
        return salts.getLast();
    });

    @Test
    void admits_so_many_from_one_source_and_others_besides() {
        assertThat(turnstile.admits("192.0.2.10")).isTrue();
        assertThat(turnstile.admits("192.0.2.10")).isTrue();
        assertThat(turnstile.admits("192.0.2.10")).isFalse();
        assertThat(turnstile.admits("192.0.2.11")).isTrue();
        assertThat(turnstile.admits("")).isTrue();
        assertThat(turnstile.admits("not an address")).isTrue();
    }

    @Test
    void forgets_everybody_with_the_window_and_takes_a_new_salt() {
        turnstile.admits("192.0.2.10");
        turnstile.admits("192.0.2.10");
        clock.advance(WINDOW.minusMillis(1));
        assertThat(turnstile.admits("192.0.2.10")).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(turnstile.admits("192.0.2.10")).isTrue();
        assertThat(salts).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void takes_a_network_of_the_newer_addresses_for_one_source() {
        assertThat(turnstile.admits("2001:db8:1:2::1")).isTrue();
        assertThat(turnstile.admits("2001:db8:1:2::2")).isTrue();
        assertThat(turnstile.admits("2001:db8:1:2:3::1")).isFalse();
        assertThat(turnstile.admits("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void takes_no_new_source_when_it_is_crowded() {
        for (int n = 0; n < 10_000; n++) {
            assertThat(turnstile.admits("10.0." + n / 256 + "." + n % 256)).isTrue();
        }
        assertThat(turnstile.admits("192.0.2.10")).isFalse();
        assertThat(turnstile.admits("10.0.0.1")).isTrue();
    }
}
