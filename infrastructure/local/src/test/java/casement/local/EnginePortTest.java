package casement.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.local.front.Front;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginePortTest {
    @Test
    void start_says_which_port_is_taken_and_how_to_choose_another(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EngineOptions options = EngineOptions.of(folder, folder.resolve("data"), taken.getLocalPort());

            assertThatThrownBy(() -> Engine.start(options, line -> {}))
                    .isInstanceOf(Front.PortTaken.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("--port");
        }
    }
}
