package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.LoneQueue;
import casement.domain.Fault;
import casement.domain.query.ExecutionId;
import casement.json.Json;
import casement.testkit.Handlers;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqsQueryWorkTest {
    private static final ExecutionId ID = new ExecutionId("7dcf33c9-46a0-4b0c-9d5b-3d0e0e5a6a11");

    private LoneQueue queue;

    @BeforeEach
    void open() throws IOException {
        queue = new LoneQueue();
    }

    @AfterEach
    void close() {
        queue.close();
    }

    private SqsQueryWork work() {
        return new SqsQueryWork(queue.client(), queue.url());
    }

    @Test
    void sends_what_the_function_is_shown_to_take() throws IOException {
        work().record(ID);
        JsonNode example = Json.lenient().readTree(Handlers.envelope("RecordQuery"));
        assertThat(queue.taken())
                .singleElement()
                .satisfies(taken -> assertThat(Json.lenient().readTree(taken.body()))
                        .isEqualTo(Json.lenient()
                                .readTree(example.at("/Records/2/body").asText())));
    }

    @Test
    void says_so_when_it_may_not_be_taken() {
        queue.refuse();
        assertThatThrownBy(() -> work().record(ID)).isInstanceOf(Fault.Unavailable.class);
    }
}
