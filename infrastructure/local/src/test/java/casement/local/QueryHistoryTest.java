package casement.local;

import static org.assertj.core.api.Assertions.assertThat;

import casement.local.service.QueryHistory;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class QueryHistoryTest {
    private static HttpResponse<String> call(String operation) throws IOException, InterruptedException {
        try (QueryHistory history = new QueryHistory()) {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(history.address())
                                    .header("X-Amz-Target", "AmazonAthena." + operation)
                                    .POST(HttpRequest.BodyPublishers.ofString("{\"WorkGroup\": \"casement-auditing\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void lists_no_query_since_nobody_can_ask_one() throws IOException, InterruptedException {
        HttpResponse<String> answer = call("ListQueryExecutions");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"QueryExecutionIds\":[]}");
    }

    @Test
    void runs_none() throws IOException, InterruptedException {
        HttpResponse<String> answer = call("StartQueryExecution");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("InvalidRequestException", "there is no Athena on one machine");
    }
}
