package casement.aws.backend;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what races when the given endpoint is moto, whose conditional writes are not atomic. */
public final class NoRacesOnMoto implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTags().contains("race") && isMoto()) {
            return ConditionEvaluationResult.disabled(
                    "moto checks a condition and writes in two steps; races break it");
        }
        return ConditionEvaluationResult.enabled("no race, or a backend that is atomic");
    }

    private static boolean isMoto() {
        String endpoint = System.getenv("AWS_TEST_ENDPOINT");
        if (endpoint == null) {
            return false;
        }
        try {
            URI page = URI.create(endpoint).resolve("/moto-api/");
            return page.toURL().openConnection() instanceof HttpURLConnection http && http.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
