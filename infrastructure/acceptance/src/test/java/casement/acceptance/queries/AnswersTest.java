package casement.acceptance.queries;

import static casement.acceptance.queries.SeededLog.ANA;
import static casement.acceptance.queries.SeededLog.BEN;
import static casement.acceptance.queries.SeededLog.CLERK;
import static casement.acceptance.queries.SeededLog.EVA;
import static casement.acceptance.queries.SeededLog.FRIDAY;
import static casement.acceptance.queries.SeededLog.SUNDAY;
import static casement.acceptance.queries.SeededLog.act;
import static casement.acceptance.queries.SeededLog.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.log.Redaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every query of the template, asked of Trino over the template's own tables, with what it is to answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final String WORDS = "Stolen car near the pier";
    private static final Map<String, String> PIER_AND_MARKET = Map.of(
            "cameras", "pier market", "from", "2026-11-19T10:00:00Z", "until", "2026-11-19T11:00:00Z", "limit", "100");
    private static final Redaction ORDER = new Redaction(
            "court order 26-77",
            "Dana Clerk",
            Instant.parse("2026-11-22T09:00:00Z"),
            new AuditId("01KAKJ4ZG0000000000000000B"));

    private final SeededLog log = new SeededLog();
    private final Set<String> asked = new TreeSet<>();

    @TempDir
    private Path folder;

    private GlueDesk glue;
    private TrinoProcess trino;

    @BeforeAll
    void seed() throws IOException, InterruptedException {
        Path objects = Files.createDirectories(folder.resolve("objects"));
        onFriday();
        onSaturday();
        onSunday();
        log.store(objects);
        SeededLog.storeReads(objects, "pier", 20);
        SeededLog.storeReads(objects, "market", 5);
        glue = new GlueDesk();
        trino = TrinoProcess.start(glue.address(), folder);
    }

    @AfterAll
    void close() {
        trino.close();
        glue.close();
    }

    private static Act search(String plate, String number, String words) {
        return act(ANA, "SearchReads", PIER_AND_MARKET).with("plate", plate).forPurpose(purpose(number, words));
    }

    /** The 20th of November 2026; five o'clock in the morning in California is 13 o'clock in UTC. */
    private void onFriday() {
        log.named("early", log.answered("2026-11-20T13:00:00Z", search("7ABC123", "26-1", WORDS), 2));
        log.named(
                "again",
                log.answered("2026-11-20T18:00:00Z", search("7ABC123", "26-1", "  stolen  car\nnear the PIER "), 1));
        log.named(
                "page",
                log.answered(
                        "2026-11-20T18:01:00Z", search("7ABC123", "26-1", WORDS).with("after", "page 1"), 4));
        log.named(
                "picture",
                log.answered(
                        "2026-11-20T18:02:00Z",
                        act(ANA, "ShowReadPicture", Map.of("read", "r1")).forPurpose(purpose("26-2", WORDS)),
                        1));
        log.changed(
                "2026-11-20T18:10:00Z",
                act(ANA, "RequestClip", Map.of("case", "26-1", "cameras", "pier,market"))
                        .forPurpose(purpose("26-1", "Evidence for the case")));
        log.named(
                "ben",
                log.answered(
                        "2026-11-20T18:20:00Z",
                        act(BEN, "SearchReads", Map.of("plate", "7ABC123")).forPurpose(purpose("26-9", "Hit and run")),
                        0));
        log.named(
                "barred",
                log.record(
                        "2026-11-20T18:30:00Z",
                        act(BEN, "StartView", Map.of("camera", "pier", "kind", "live"))
                                .refused("SEA-RTCC-6")));
        Act view = act(
                        BEN,
                        "StartView",
                        Map.of(
                                "camera", "pier",
                                "kind", "recorded",
                                "from", "2026-11-19T10:30:00Z",
                                "until", "2026-11-19T12:00:00Z"))
                .forPurpose(purpose("26-9", "Hit and run"));
        AuditId viewed = log.named("view", log.record("2026-11-20T18:31:00Z", view));
        log.record("2026-11-20T18:31:01Z", view.refused("SJ-ALPR-30").inReplyTo(viewed));
        log.named(
                "audit",
                log.answered(
                        "2026-11-20T18:40:00Z",
                        act(
                                EVA,
                                "ReadAuditLog",
                                Map.of("from", "2026-11-19T00:00:00Z", "until", "2026-11-20T00:00:00Z")),
                        5));
        hits();
        lists();
        outside();
    }

    private void hits() {
        raised("2026-11-20T19:00:00Z", "h1", "pier", "stolen");
        raised("2026-11-20T19:00:10Z", "h2", "pier", "stolen");
        raised("2026-11-20T19:00:20Z", "h3", "market", "amber");
        log.changed("2026-11-20T19:01:59Z", act(ANA, "CheckHit", Map.of("hit", "h1")), Map.of("state", "SEEN"));
        log.changed("2026-11-20T19:04:59Z", act(ANA, "ConfirmHit", Map.of("hit", "h1")), Map.of("state", "VERIFIED"));
        log.changed("2026-11-20T19:05:09Z", act(ANA, "CheckHit", Map.of("hit", "h2")), Map.of("state", "REJECTED"));
    }

    private void raised(String time, String hit, String camera, String list) {
        log.done(
                time,
                "MatchRead",
                "MatchRead",
                Outcome.CHANGED,
                Map.of("hit", hit, "read", "r-" + hit, "camera", camera, "list", list, "version", "7", "entry", "e1"));
    }

    private void lists() {
        imported("2026-11-20T20:00:00Z", "stolen", "7", Outcome.CHANGED);
        imported("2026-11-20T20:30:00Z", "amber", "3", Outcome.CHANGED);
        imported("2026-11-20T21:00:00Z", "stolen", "8", Outcome.CHANGED);
        log.done(
                "2026-11-20T22:00:00Z",
                "ImportList",
                "ImportList",
                Outcome.FAILED,
                Map.of("list", "stolen", "import", "i9", "refusal", "the file is empty"));
    }

    private void imported(String time, String list, String version, Outcome outcome) {
        log.done(
                time,
                "ImportList",
                "ImportList",
                outcome,
                Map.of(
                        "list",
                        list,
                        "import",
                        "i" + version,
                        "version",
                        version,
                        "plates",
                        "10" + version,
                        "refused",
                        "0"));
    }

    private void outside() {
        Map<String, String> wanted = Map.of(
                "agencyType",
                "CALIFORNIA_LAW_ENFORCEMENT",
                "dataClass",
                "ALPR",
                "ruling",
                "DISCRETION",
                "rulingClause",
                "SJ-ALPR-26");
        AuditId request =
                log.asked("2026-11-20T22:10:00Z", act(CLERK, "ReceiveRequest", wanted), Outcome.CHANGED, 1, Map.of());
        log.changed(
                "2026-11-20T22:20:00Z",
                act(CLERK, "DecideRequest", Map.of("request", request.value(), "decision", "APPROVE")));
        log.answered(
                "2026-11-20T22:30:00Z",
                act(CLERK, "AnswerRequest", Map.of("request", request.value(), "clips", "[]")),
                2);
        log.changed(
                "2026-11-20T22:40:00Z",
                act(
                        CLERK,
                        "ReceiveRequest",
                        Map.of(
                                "agencyType", "FEDERAL",
                                "dataClass", "ALPR",
                                "ruling", "REFUSE",
                                "rulingClause", "CA-SB34-9")));
        log.named(
                "copy",
                log.record(
                        "2026-11-20T22:50:00Z",
                        act(CLERK, "OrderCopy", Map.of("item", "ev-1", "recipient", "Pat Da", "kind", "COURT"))
                                .forPurpose(purpose("26-1", "Trial"))
                                .outcome(Outcome.CHANGED)));
        log.answered("2026-11-20T22:55:00Z", act(CLERK, "OpenCopy", Map.of("item", "ev-1", "copy", "1")), 1);
    }

    /** Ben asks thirty times in the afternoon of a Saturday. */
    private void onSaturday() {
        for (int minute = 10; minute < 40; minute++) {
            log.answered(
                    "2026-11-21T20:" + minute + ":00Z",
                    act(BEN, "SearchReads", Map.of("plate", "6XYZ" + minute))
                            .forPurpose(purpose("26-9", "Look " + minute)),
                    1);
        }
    }

    private void onSunday() {
        sweep("2026-11-22T06:00:00Z", "2026-10-20", "false");
        sweep("2026-11-22T06:01:00Z", "2026-10-21", "true");
        log.done("2026-11-22T07:00:00Z", "SweepTables", "OverdueItems", Outcome.ANSWERED, Map.of("overdue", "0"));
        log.done("2026-11-22T08:00:00Z", "SweepTables", "OverdueItems", Outcome.ANSWERED, Map.of("overdue", "3"));
        AuditId blanked = log.named(
                "blanked",
                log.record(
                        "2026-11-22T18:00:00Z",
                        act(EVA, "ShowHit", Map.of("hit", "h1", "plate", "7ABC123"))
                                .forPurpose(purpose("26-5", "Words with a name"))));
        AuditId gone = log.record("2026-11-22T18:00:05Z", act(EVA, "ShowHit", Map.of("hit", "h2")));
        log.seal();
        log.redact(blanked, Set.of("element.plate", "purpose.narrative"), ORDER);
        log.purge(gone, ORDER);
    }

    private void sweep(String time, String day, String early) {
        log.done(
                time,
                "SweepRecordings",
                "DeletionReceipt",
                Outcome.CHANGED,
                Map.of(
                        "place",
                        "CCTV_RECORDINGS",
                        "day",
                        day,
                        "keptDays",
                        "28",
                        "early",
                        early,
                        "files",
                        "10",
                        "bytes",
                        "5000"));
    }

    private List<String> answer(String id, String... more) throws IOException, InterruptedException {
        return ask(
                id,
                Stream.concat(Stream.of(FRIDAY.toString(), SUNDAY.toString()), Stream.of(more))
                        .toList());
    }

    private List<String> ask(String id, List<String> values) throws IOException, InterruptedException {
        asked.add(id);
        NamedQuery query = NamedQuery.of(id);
        assertThat(values).as(query.name()).hasSize(query.parameters());
        return trino.rows(query.sql(), values).stream().map(log::labelled).toList();
    }

    @Test
    void show() throws Exception {
        for (NamedQuery query : NamedQuery.all()) {
            System.err.println("=== " + query.id());
            List<String> values = new ArrayList<>(List.of(FRIDAY.toString(), SUNDAY.toString()));
            switch (query.id()) {
                case "LooksForSamePlate" -> values.add(log.id("ben"));
                case "LooksAtCamera" -> values.add("pier");
                case "LooksIntoSpan" -> values.addAll(List.of("2026-11-19T11:00:00Z", "2026-11-19T13:00:00Z"));
                case "ReadsAndHitsByPlace" -> values.addAll(List.of(FRIDAY.toString(), SUNDAY.toString()));
                case "ListAges" -> values.add("2026-11-23T00:00:00Z");
                default -> {}
            }
            try {
                ask(query.id(), values).forEach(System.err::println);
            } catch (RuntimeException e) {
                System.err.println("FAILS " + e);
            }
        }
    }
}
