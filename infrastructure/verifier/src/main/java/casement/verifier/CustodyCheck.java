package casement.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The chain of custody: every event in order, none left out, each bound to the one before it and the first to the manifest. */
final class CustodyCheck {
    private static final String DIGEST_OF = "sha256 ";

    private final Findings findings;

    CustodyCheck(Findings findings) {
        this.findings = findings;
    }

    /** @return what was made for this copy, as its export says */
    MadeForCopy check(byte[] manifest, byte[] lines) {
        int before = findings.faults().size();
        List<CustodyEvent> events = new ArrayList<>();
        String previous = Digest.of(manifest);
        Instant last = Instant.MIN;
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            CustodyEvent event =
                    Json.read("line " + (events.size() + 1) + " of custody.jsonl", bytes, CustodyEvent.class);
            String name = "custody event " + event.event();
            findings.expect(
                    event.event() == events.size() + 1L,
                    name + " stands where event " + (events.size() + 1) + " should: one was left out, moved or put in");
            findings.expect(
                    event.previous().equals(previous),
                    name + " does not follow from what stands before it: something there was changed");
            findings.expect(!event.at().isBefore(last), name + " is earlier than the one before it");
            previous = Digest.of(bytes);
            last = event.at();
            events.add(event);
        }
        Optional<CustodyEvent> end = events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
        boolean isExported =
                end.filter(event -> CustodyEvent.EXPORTED.equals(event.kind())).isPresent();
        findings.expect(isExported, "custody does not end with the export of this copy: its end was cut off");
        if (findings.faults().size() == before) {
            end.ifPresent(event -> findings.holds(said(events.size(), event)));
        }
        return end.map(CustodyCheck::made).orElse(MadeForCopy.NOTHING);
    }

    private static String said(int events, CustodyEvent export) {
        return "custody has " + events + " events in one chain; the last is the export of copy "
                + export.detail().getOrDefault("copy", "?") + " for "
                + export.detail().getOrDefault("recipient", "?") + " at " + export.at() + " by "
                + export.who().name();
    }

    private static MadeForCopy made(CustodyEvent export) {
        Map<String, String> made = new TreeMap<>();
        export.detail().forEach((key, value) -> {
            if (key.startsWith(DIGEST_OF)) {
                made.put(key.substring(DIGEST_OF.length()), value);
            }
        });
        return new MadeForCopy(made, Optional.ofNullable(export.detail().get(CustodyEvent.WATERMARK)));
    }
}
