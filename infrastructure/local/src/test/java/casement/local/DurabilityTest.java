package casement.local;

import static org.assertj.core.api.Assertions.assertThat;

import casement.local.process.Child;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine leaves behind: its state, and nothing else. */
class DurabilityTest {
    @Test
    void second_start_finds_what_the_first_one_kept_and_no_process_is_left_when_it_closes(@TempDir Path folder)
            throws Exception {
        SampleEngine sample = new SampleEngine(folder);
        List<Long> processes;
        try (Engine first = sample.start(Clock.systemUTC())) {
            first.queues().send("casement-Told", "remember me");
            first.tables().tables("PutItem", item("yesterday"));
            SampleEngine.await(
                    "the note is followed", () -> !sample.seen("FollowNotes").isEmpty());
            SampleEngine.await("quiet", () -> first.isQuiet());
            processes = first.children().stream().map(Child::pid).toList();
        }
        assertThat(processes).hasSizeGreaterThan(5);
        assertThat(processes)
                .noneMatch(
                        pid -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));

        try (Engine second = sample.start(Clock.systemUTC())) {
            assertThat(second.queues()
                            .receive("casement-Told", 1, 5)
                            .getFirst()
                            .path("Body")
                            .asText())
                    .isEqualTo("remember me");
            ObjectNode scan = JsonNodeFactory.instance.objectNode().put("TableName", "casement-Stores-Notes");
            assertThat(second.tables().tables("Scan", scan).path("Count").asInt())
                    .isEqualTo(1);
            second.tables().tables("PutItem", item("today"));
            SampleEngine.await(
                    "the new note is followed",
                    () -> sample.seen("FollowNotes").stream().anyMatch(e -> e.contains("today")));
            assertThat(sample.seen("FollowNotes").stream()
                            .filter(e -> e.contains("yesterday"))
                            .count())
                    .isEqualTo(1);
        }
    }

    private static ObjectNode item(String id) {
        ObjectNode put = JsonNodeFactory.instance.objectNode().put("TableName", "casement-Stores-Notes");
        put.putObject("Item").putObject("id").put("S", id);
        return put;
    }
}
