package casement.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child never outlives its parent, however that ends. */
class OrphanTest {
    /** A third-party main that never looks at its standard input. */
    static final class Sleeper {
        public static void main(String[] args) throws InterruptedException {
            Thread.sleep(600_000);
        }
    }

    /** A parent that starts a child and says its process id. */
    static final class Parent {
        public static void main(String[] args) throws InterruptedException {
            Child child = Child.start(sleeper(), Path.of(args[0]), () -> {});
            System.out.println(child.pid());
            Thread.sleep(600_000);
        }
    }

    private static JavaProgram sleeper() {
        return new JavaProgram(
                        "sleeper", JavaProgram.ownClassPath(), Sleeper.class.getName(), List.of(), List.of(), Map.of())
                .leashed();
    }

    @Test
    void child_ends_when_its_parent_is_killed(@TempDir Path logs) throws Exception {
        JavaProgram program = new JavaProgram(
                "parent",
                JavaProgram.ownClassPath(),
                Parent.class.getName(),
                List.of(logs.toString()),
                List.of(),
                Map.of());
        Process parent = program.builder(System.getenv()).start();
        long child;
        try (BufferedReader out = parent.inputReader(StandardCharsets.UTF_8)) {
            child = Long.parseLong(out.readLine());
            ProcessHandle handle = ProcessHandle.of(child).orElseThrow();

            parent.destroyForcibly().waitFor();

            handle.onExit().get(30, TimeUnit.SECONDS);
            assertThat(handle.isAlive()).isFalse();
        }
    }

    @Test
    void child_is_started_again_when_it_is_killed_and_ends_when_it_is_closed(@TempDir Path logs) throws Exception {
        ProcessHandle second;
        try (Child child = Child.start(sleeper(), logs, () -> {})) {
            long first = child.pid();
            child.kill();
            for (int i = 0; i < 300 && child.starts() < 2; i++) {
                Thread.sleep(50);
            }
            assertThat(child.starts()).isEqualTo(2);
            assertThat(child.pid()).isNotEqualTo(first);
            second = ProcessHandle.of(child.pid()).orElseThrow();
        }
        assertThat(second.isAlive()).isFalse();
    }
}
