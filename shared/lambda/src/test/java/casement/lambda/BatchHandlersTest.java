package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchHandlersTest {
    private final ApplicationContext context =
            ApplicationContext.builder().deduceEnvironment(false).start();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void gives_back_only_the_messages_that_failed() {
        List<QueueMessage> seen = new ArrayList<>();
        QueueHandler handler = new QueueHandler(context) {
            @Override
            protected void handle(QueueMessage message) throws IOException {
                seen.add(message);
                if (message.body().contains("second")) {
                    throw new IOException("not now");
                }
            }
        };
        JsonNode answer = Asking.ask(handler, Asking.envelope("queue.json"));
        assertThat(seen)
                .extracting(QueueMessage::body)
                .containsExactly("Test message.", "second message", "third message");
        assertThat(seen.getFirst().receiveCount()).isEqualTo(1);
        assertThat(seen.getFirst().sent()).isEqualTo(Instant.ofEpochMilli(1545082649183L));
        assertThat(answer.toString())
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"2e1424d4-f796-459a-8184-9c92662be6da\"}]}");
    }

    @Test
    void gives_back_a_tables_changes_from_the_first_when_one_fails() {
        TableStreamHandler failing = new TableStreamHandler(context) {
            @Override
            protected void handle(List<TableChange> changes) throws IOException {
                throw new IOException("not now");
            }
        };
        JsonNode answer = Asking.ask(failing, Asking.envelope("table-stream.json"));
        assertThat(answer.toString()).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"111\"}]}");
    }

    @Test
    void opens_a_tables_changes() {
        List<TableChange> seen = new ArrayList<>();
        TableStreamHandler handler = new TableStreamHandler(context) {
            @Override
            protected void handle(List<TableChange> changes) {
                seen.addAll(changes);
            }
        };
        JsonNode answer = Asking.ask(handler, Asking.envelope("table-stream.json"));
        assertThat(answer.toString()).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().kind()).isEqualTo("INSERT");
        assertThat(seen.getFirst().keys()).isEqualTo(Map.of("Id", new BigDecimal("101")));
        assertThat(seen.getFirst().after())
                .containsEntry("Message", "New item!")
                .containsEntry("Parts", List.of("a", Map.of("deep", true)))
                .doesNotContainKey("Nothing");
        assertThat(seen.get(1).before()).containsEntry("Message", "New item!");
        assertThat(seen.get(1).after()).isEmpty();
    }

    @Test
    void runs_when_scheduled_and_fails_when_the_run_fails() {
        List<Instant> seen = new ArrayList<>();
        ScheduleHandler handler = new ScheduleHandler(context) {
            @Override
            protected void handle(Instant scheduled) throws Exception {
                seen.add(scheduled);
                throw new Exception("not now");
            }
        };
        byte[] tick = Asking.envelope("schedule.json").toString().getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(
                        () -> handler.handleRequest(new ByteArrayInputStream(tick), new ByteArrayOutputStream(), null))
                .isInstanceOf(IOException.class);
        assertThat(seen).containsExactly(Instant.parse("2026-11-22T08:00:00Z"));
    }
}
