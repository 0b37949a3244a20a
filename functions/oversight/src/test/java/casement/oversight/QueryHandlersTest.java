package casement.oversight;

import static casement.oversight.QueryOffice.ID;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.AuditStore;
import casement.domain.query.Asker;
import casement.domain.query.Execution;
import casement.domain.query.Executions;
import casement.domain.query.Queries;
import casement.domain.query.QueryResults;
import casement.domain.query.QueryWork;
import casement.testkit.Handlers;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryHandlersTest {
    private static final String ENVELOPE = Handlers.envelope("RecordQuery");

    private final QueryOffice office = new QueryOffice();
    private ApplicationContext context;

    @BeforeEach
    void start() {
        context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .build();
        context.registerSingleton(Clock.class, office.clock);
        context.registerSingleton(AuditStore.class, office.audit);
        context.registerSingleton(Executions.class, office.executions);
        context.registerSingleton(Queries.class, office.queries);
        context.registerSingleton(QueryResults.class, office.results);
        context.registerSingleton(QueryWork.class, office.work);
        context.start();
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** Of the example's messages the first says that the query ended, the second who asked, the third comes of FindQueries. */
    @Test
    @Clause("SJ-ALPR-21")
    void takes_the_news_of_athena_and_of_cloudtrail_and_what_was_found() {
        office.over(Execution.State.SUCCEEDED);

        JsonNode answer = Handlers.answer(new RecordQueryHandler(context), ENVELOPE);

        assertThat(answer.path("batchItemFailures")).isEmpty();
        assertThat(office.audit.written()).hasSize(1);
        assertThat(office.results.opened().values())
                .containsExactly(
                        new Asker("AROAEXAMPLEAUDITORROLE:eva", "arn:aws:sts::000000000000:assumed-role/Auditor/eva"));
    }

    @Test
    void has_a_message_again_that_is_no_news() {
        JsonNode answer = Handlers.answer(
                new RecordQueryHandler(context), ENVELOPE.replace("\\\"queryExecutionId\\\"", "\\\"other\\\""));
        assertThat(answer.path("batchItemFailures")).hasSize(3);
    }

    @Test
    void looks_for_what_is_missing_on_its_schedule() {
        office.over(Execution.State.SUCCEEDED);
        office.clock.advance(Duration.ofHours(2));
        Handlers.call(new FindQueriesHandler(context), Handlers.envelope("FindQueries"));
        assertThat(office.work.asked()).containsExactly(ID);
    }
}
