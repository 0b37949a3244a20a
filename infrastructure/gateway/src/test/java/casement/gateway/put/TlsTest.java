package casement.gateway.put;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {
    private static final char[] PASSWORD = "only-a-test".toCharArray();

    @TempDir
    Path folder;

    @Test
    void talks_to_a_server_whose_certificate_is_for_the_host_that_was_asked_for() throws Exception {
        SSLContext tls = context("ip:127.0.0.1");
        try (ScriptedPutMedia server = server(tls);
                PutMediaConnection connection = PutMediaConnection.open(https(server), tls.getSocketFactory())) {
            connection.head("POST /putMedia HTTP/1.1\r\n\r\n");
            assertThat(ChunkedInput.line(connection.answer())).contains("200");
        }
    }

    @Test
    void refuses_a_server_whose_certificate_is_for_another_host() throws Exception {
        SSLContext tls = context("dns:elsewhere.example");
        try (ScriptedPutMedia server = server(tls)) {
            assertThatThrownBy(() -> PutMediaConnection.open(https(server), tls.getSocketFactory()))
                    .isInstanceOf(UplinkFault.class)
                    .hasMessageContaining("127.0.0.1");
            assertThat(server.heads).isEmpty();
        }
    }

    private static URI https(ScriptedPutMedia server) {
        return URI.create(server.endpoint().toString().replace("http:", "https:"));
    }

    private static ScriptedPutMedia server(SSLContext tls) throws IOException {
        ServerSocket listener = tls.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        return new ScriptedPutMedia((connection, timecode) -> ScriptedPutMedia.Reaction.PERSIST, listener);
    }

    /** Serves by, and trusts, one new certificate for that name. */
    private SSLContext context(String name) throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=server",
                        "-ext",
                        "san=" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD)))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor(40, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
