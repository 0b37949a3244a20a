package casement.gateway;

import casement.json.Json;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is happening, as one line of JSON each (for the program that started this one) or as log lines (for people). */
final class Status {
    private static final Logger LOG = LoggerFactory.getLogger(Status.class);

    private final Optional<PrintStream> lines;
    private final InstantSource clock;

    Status(Optional<PrintStream> lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    void say(String camera, String event, Map<String, ?> more) {
        if (lines.isPresent()) {
            Map<String, Object> line = new TreeMap<>(more);
            line.put("at", clock.instant());
            line.put("camera", camera);
            line.put("event", event);
            lines.get().println(Json.write(line));
            lines.get().flush();
        } else {
            LOG.info("{}: {} {}", camera, event, new TreeMap<>(more));
        }
    }
}
