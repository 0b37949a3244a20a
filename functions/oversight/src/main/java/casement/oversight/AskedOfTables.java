package casement.oversight;

import casement.domain.access.Purpose;
import casement.domain.audit.Who;
import casement.domain.query.Asker;
import casement.domain.query.Execution;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the log keeps of an execution: each part a field of its own, which can be taken out by itself. */
record AskedOfTables(Execution execution) {
    /** Characters. What is longer is kept to there, with its digest, and nobody sees what it answered. */
    static final int LONGEST = 20_000;

    private static final Pattern WHY = Pattern.compile("(?m)^\\s*--\\s*why:\\s*(\\S.{0,499}?)\\s*$");

    boolean isWhole() {
        return execution.text().length() <= LONGEST && values().length() <= LONGEST;
    }

    Who who(Optional<Asker> asker) {
        return asker.map(Asker::who).orElse(Asker.UNKNOWN);
    }

    /** What a line of its text says that begins with {@code -- why:}. */
    Optional<Purpose> why() {
        Matcher line = WHY.matcher(cut(execution.text()));
        return line.find()
                ? Optional.of(new Purpose("query", Optional.empty(), Optional.of(line.group(1))))
                : Optional.empty();
    }

    Map<String, String> elements(Optional<Asker> asker) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "execution", execution.id().value(),
                "workGroup", execution.workGroup(),
                "statement", execution.statement(),
                "query", cut(execution.text()),
                "state", execution.state().name(),
                "submitted", execution.submitted().toString(),
                "bytes", Long.toString(execution.bytes())));
        execution.over().ifPresent(ended -> all.put("ended", ended.toString()));
        execution.result().ifPresent(location -> all.put("result", location));
        asker.ifPresent(known -> all.put("principal", known.principal()));
        if (!execution.values().isEmpty()) {
            all.put("values", cut(values()));
        }
        if (!isWhole()) {
            all.put(
                    "sha256",
                    Sha256.of((execution.text() + "\n" + values()).getBytes(StandardCharsets.UTF_8))
                            .hex());
        }
        return all;
    }

    private String values() {
        return String.join(", ", execution.values());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean halves = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, halves ? LONGEST - 1 : LONGEST);
    }
}
