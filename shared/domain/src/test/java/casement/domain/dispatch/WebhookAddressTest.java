package casement.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import java.net.URI;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {
    private static final DispatchHosts HOSTS =
            DispatchHosts.of("cad.example.org; cad.example.org:8443;127.0.0.1:9000;[::1]:9000");

    private static boolean isCalled(String text) {
        return address(text).filter(HOSTS::allow).isPresent();
    }

    private static Optional<WebhookAddress> address(String text) {
        try {
            return Optional.of(new WebhookAddress(text));
        } catch (Fault.BadInput wrong) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cad.example.org/casement",
                "https://CAD.Example.org/a/b%20c",
                "https://cad.example.org",
                "https://cad.example.org:443/",
                "https://cad.example.org:8443/hooks/1",
                "http://127.0.0.1:9000/hook",
                "http://[::1]:9000/hook"
            })
    void takes_allowed_hosts_at_their_ports(String allowed) {
        assertThat(isCalled(allowed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "cad.example.org/x",
                "http://cad.example.org/x",
                "ftp://cad.example.org/x",
                "file:///etc/passwd",
                "https:cad.example.org",
                "HTTPS://cad.example.org.evil.example/x",
                "https://cad.example.org.evil.example/x",
                "https://evil.example/cad.example.org",
                "https://user@cad.example.org/x",
                "https://user:secret@cad.example.org/x",
                "https://cad.example.org@evil.example/x",
                "https://cad.example.org%40evil.example/x",
                "https://cad.example.org:443@evil.example/x",
                "https://evil.example\\@cad.example.org/x",
                "https://evil.example#@cad.example.org/x",
                "https://cad.example.org#x",
                "https://cad.example.org/x#y",
                "https://cad.example.org?x=y",
                "https://cad.example.org/x?token=y",
                "https://cad.example.org./x",
                "https://cad..example.org/x",
                "https://.cad.example.org/x",
                "https://-cad.example.org/x",
                "https://cad.example.org:/x",
                "https://cad.example.org:0/x",
                "https://cad.example.org:0443/x",
                "https://cad.example.org:444/x",
                "https://cad.example.org:70000/x",
                "https://cad.example.org:99999999999/x",
                "https://cad.example.org:+443/x",
                "https://cad.example.org/../x",
                "https://cad.example.org/x/..",
                "https://cad.example.org/%2",
                "https://cad.example.org/a b",
                "https://cad.example.org/a\r\nhost: evil.example",
                " https://cad.example.org/x",
                "https://cad.example.org/x\n",
                "https://c\u0430d.example.org/x",
                "https://cad\u3002example\u3002org/x",
                "https://\u24d2ad.example.org/x",
                "https://cad.example.org/\u00fc",
                "https://169.254.169.254/latest/meta-data",
                "http://169.254.169.254/latest/meta-data",
                "https://2852039166/",
                "https://0xa9fea9fe/",
                "https://0251.0376.0251.0376/",
                "https://169.254.43518/",
                "https://0x7f.1/",
                "https://127.1:9000/",
                "http://127.0.0.1/hook",
                "http://127.0.0.2:9000/hook",
                "http://0.0.0.0:9000/hook",
                "http://localhost:9000/hook",
                "http://[::]:9000/",
                "http://[0:0:0:0:0:0:0:1]:9000/",
                "https://[::ffff:169.254.169.254]/",
                "https://[fe80::1%25eth0]/",
                "https://[::1/",
                "https://10.0.0.7/"
            })
    void calls_nobody_else(String address) {
        assertThat(isCalled(address)).isFalse();
    }

    /** Whatever is taken goes where the JDK's own reading of it goes, too. */
    @Property(tries = 20_000)
    void goes_nowhere_but_to_allowed_hosts_whatever_is_sent(@ForAll("nearly") String text) {
        if (isCalled(text)) {
            URI uri = URI.create(text);
            assertThat(uri.getUserInfo()).isNull();
            assertThat(uri.getRawQuery()).isNull();
            assertThat(uri.getRawFragment()).isNull();
            String host = uri.getHost().toLowerCase(java.util.Locale.ROOT);
            if (uri.getScheme().equals("http")) {
                assertThat(host).isIn("127.0.0.1", "[::1]");
                assertThat(uri.getPort()).isEqualTo(9000);
            } else {
                assertThat(uri.getScheme()).isEqualTo("https");
                assertThat(host + ":" + uri.getPort())
                        .isIn(
                                "cad.example.org:-1",
                                "cad.example.org:443",
                                "cad.example.org:8443",
                                "127.0.0.1:9000",
                                "[::1]:9000");
            }
        }
    }

    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<String> pieces = Arbitraries.of(
                "https://",
                "http://",
                "cad.example.org",
                "evil.example",
                "127.0.0.1",
                "[::1]",
                "169.254.169.254",
                "@",
                ":",
                "/",
                "\\",
                "#",
                "?",
                "%",
                "%40",
                "%2e",
                ".",
                "..",
                ":443",
                ":8443",
                ":9000",
                "x",
                "1",
                "\t",
                "\u3002",
                "[",
                "]",
                "//",
                ";",
                "user:pw@");
        Arbitrary<String> tail = pieces.list().ofMaxSize(5).map(list -> String.join("", list));
        Arbitrary<String> head = Arbitraries.of(
                "", "https://", "https://cad.example.org", "http://127.0.0.1:9000", "https://cad.example.org:8443/");
        return head.flatMap(first -> tail.map(rest -> first + rest));
    }

    @Test
    void allows_nothing_when_no_host_is_listed() {
        DispatchHosts none = DispatchHosts.of("");
        WebhookAddress address = new WebhookAddress("https://cad.example.org/x");
        assertThat(none.allow(address)).isFalse();
        assertThatThrownBy(() -> none.check(address)).hasMessageContaining("DispatchHosts");
    }

    @Test
    void refuses_to_start_with_a_list_that_says_something_else_than_hosts() {
        for (String wrong :
                new String[] {"*", "*.example.org", "https://cad.example.org", "10.0.0.7", "cad.example.org/x"}) {
            assertThatThrownBy(() -> DispatchHosts.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refuses_addresses_that_are_too_long() {
        assertThat(address("https://cad.example.org/" + "a".repeat(470))).isPresent();
        assertThat(address("https://cad.example.org/" + "a".repeat(480))).isEmpty();
    }
}
