package casement.acceptance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The cluster leaves nothing running behind. */
@EnabledIfSystemProperty(
        named = RadosGateway.PROGRAMS,
        matches = ".+",
        disabledReason = "Ceph's S3 gateway was not asked for (scripts/test --with-radosgw)")
class RadosGatewayTest {
    private static final int DAEMONS = 3;

    @Test
    void its_daemons_end_when_what_holds_them_is_killed(@TempDir Path folder) throws Exception {
        try (RadosGateway gateway = RadosGateway.start(folder)) {
            List<ProcessHandle> processes = gateway.processes();
            assertThat(processes).hasSizeGreaterThan(DAEMONS);

            processes.getFirst().destroyForcibly();

            for (ProcessHandle process : processes) {
                process.onExit().get(30, TimeUnit.SECONDS);
            }
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
        }
    }
}
