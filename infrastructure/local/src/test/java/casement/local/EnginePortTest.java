package casement.local;

import static org.assertj.core.api.Assertions.assertThat;
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

    @Test
    void start_is_refused_when_another_run_has_the_data_folder(@TempDir Path folder) throws Exception {
        try (DataLock held = DataLock.of(folder)) {
            assertThat(held.file().isOpen()).isTrue();
            assertThatThrownBy(() -> DataLock.of(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("--data");
        }
    }
}
