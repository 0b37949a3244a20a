package casement.local.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import software.amazon.event.ruler.Machine;

/** Patterns of which one must match, judged by AWS's own rule engine; no patterns: everything matches. */
final class Filter {
    private final Machine machine = Machine.builder().build();
    private final boolean open;

    Filter(List<JsonNode> patterns) {
        this.open = patterns.isEmpty();
        try {
            for (JsonNode pattern : patterns) {
                machine.addRule("pattern", pattern.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not an event pattern", e);
        }
    }

    synchronized boolean admits(JsonNode event) {
        if (open) {
            return true;
        }
        try {
            return !machine.rulesForJSONEvent(event.toString()).isEmpty();
        } catch (Exception e) {
            throw new IllegalStateException("cannot judge an event", e);
        }
    }
}
