package casement.domain.call;

import java.util.Map;

/** What was answered to a call that made something: ids and states, never pictures, addresses of media or tokens. */
public record KeptAnswer(int status, String mediaType, String body, Map<String, String> headers) {
    public KeptAnswer {
        headers = Map.copyOf(headers);
    }
}
