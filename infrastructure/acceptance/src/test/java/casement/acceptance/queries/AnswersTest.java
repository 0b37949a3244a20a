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

import casement.conformance.Clause;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Redaction;
import casement.domain.audit.Who;
import casement.domain.query.Asker;
import casement.usagereport.ReadsCopy;
import casement.usagereport.ReportSpan;
import casement.usagereport.Table;
import casement.usagereport.UsageYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of the template, asked of Trino over the template's own tables, with what it is to answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final int ENTRIES = 115;
    private static final int READS = 27;
    private static final String WORDS = "Stolen car near the pier";
    private static final String SAME_WORDS = "  stolen  car\nnear the PIER ";
    private static final Map<String, String> PIER_AND_MARKET = Map.of(
            "cameras", "pier market", "from", "2026-11-19T10:00:00Z", "until", "2026-11-19T11:00:00Z", "limit", "100");
    /** Who asks at AWS, of whom no agency is known. */
    private static final Who AT_ATHENA = new Asker("AROAEXAMPLE:eva", "arn:aws:sts::1:assumed-role/Auditor/eva").who();

    private static final Redaction ORDER = new Redaction(
            "court order 26-77",
            "Dana Clerk",
            Instant.parse("2026-11-22T09:00:00Z"),
            new AuditId("01KAKJ4ZG0000000000000000B"));

    private final SeededLog log = new SeededLog();

    private Path lake;
    private GlueDesk glue;
    private TrinoProcess trino;

    @BeforeAll
    void seed(@TempDir Path folder) throws IOException, InterruptedException {
        Path objects = Files.createDirectories(folder.resolve("objects"));
        onFriday();
        onSaturday();
        onSunday();
        log.store(objects);
        lake = objects.resolve("ReadsBucket/lake/reads");
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
        log.named("again", log.answered("2026-11-20T18:00:00Z", search("7ABC123", "26-1", SAME_WORDS), 1));
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
        log.named(
                "clip",
                log.asked(
                        "2026-11-20T18:10:00Z",
                        act(ANA, "RequestClip", Map.of("case", "26-1", "cameras", "pier,market"))
                                .forPurpose(purpose("26-1", "Evidence for the case")),
                        Outcome.CHANGED,
                        1,
                        Map.of()));
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
        reviews();
        AuditId blanked = log.named(
                "blanked",
                log.record(
                        "2026-11-22T18:00:00Z",
                        act(EVA, "ShowHit", Map.of("hit", "h1", "plate", "7ABC123"))
                                .forPurpose(purpose("26-5", "Words with a name"))));
        queried("2026-11-22T18:00:01Z", "SUCCEEDED", "4096", Outcome.ASKED);
        queried("2026-11-22T18:00:03Z", "FAILED", "0", Outcome.FAILED);
        AuditId gone = log.record("2026-11-22T18:00:05Z", act(EVA, "ShowHit", Map.of("hit", "h2")));
        log.seal();
        log.redact(blanked, Set.of("element.plate", "purpose.code", "purpose.narrative"), ORDER);
        log.purge(gone, ORDER);
    }

    /** As RecordQuery leaves it. */
    private void queried(String time, String state, String bytes, Outcome outcome) {
        log.named(
                "query " + bytes,
                log.record(
                        time,
                        act(
                                        AT_ATHENA,
                                        "RecordQuery",
                                        Map.of(
                                                "execution", "x-" + state,
                                                "workGroup", "casement-auditing",
                                                "query", "SELECT 1",
                                                "values", "'2026-11-20'",
                                                "state", state,
                                                "submitted", "2026-11-22T17:59:50Z",
                                                "bytes", bytes))
                                .forPurpose(new Purpose("query", Optional.empty(), Optional.of("complaint 26-14")))
                                .outcome(outcome)));
    }

    /** Two are due, of which one is held. */
    private void reviews() {
        Map<String, String> audit = Map.of("review", "SJ-ALPR-22.2026-07.3");
        log.done(
                "2026-11-22T08:10:00Z",
                "OpenReviews",
                "ReviewDue",
                Outcome.CHANGED,
                Map.of("review", "SJ-ALPR-22.2026-07.3", "due", "2026-11-29"));
        log.done(
                "2026-11-22T08:11:00Z",
                "OpenReviews",
                "ReviewDue",
                Outcome.CHANGED,
                Map.of("review", "SCH-13.2026-10.1", "due", "2026-11-14"));
        log.done(
                "2026-11-22T08:12:00Z",
                "DrawSamples",
                "SampleDrawn",
                Outcome.CHANGED,
                Map.of("review", "SJ-ALPR-22.2026-07.3", "population", "400", "drawn", "77"));
        log.record("2026-11-22T08:20:00Z", act(EVA, "RecordFinding", audit).outcome(Outcome.CHANGED));
        log.record("2026-11-22T08:21:00Z", act(EVA, "RecordFinding", audit).outcome(Outcome.CHANGED));
        log.record(
                "2026-11-22T08:30:00Z",
                act(EVA, "CloseReview", audit).with("wrong", "1").outcome(Outcome.CHANGED));
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

    /**
     * @param values given beside the days
     * @param rows as they are to be answered
     */
    private record Expected(List<String> values, List<String> rows) {
        private static Expected of(String... rows) {
            return new Expected(List.of(), List.of(rows));
        }
    }

    static List<NamedQuery> queries() {
        return NamedQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    @Clause({"CA-SB34-6", "SJ-ALPR-22", "SJ-ALPR-24", "SJ-ALPR-28"})
    void say_what_the_log_says(NamedQuery query) throws IOException, InterruptedException {
        Expected expected = Objects.requireNonNull(expected().get(query.id()), "nothing is expected of " + query);
        List<String> values = new ArrayList<>(List.of(FRIDAY.toString(), SUNDAY.toString()));
        values.addAll(expected.values());
        assertThat(values).hasSize(query.parameters());

        List<String> rows =
                trino.rows(query.sql(), values).stream().map(log::labelled).toList();

        assertThat(rows).containsExactlyElementsOf(expected.rows());
    }

    @Test
    @Clause("CA-SB34-5")
    void show_no_plate_whatever_is_asked() throws IOException, InterruptedException {
        assertThat(trino.rows("SELECT * FROM entries WHERE dt BETWEEN '" + FRIDAY + "' AND '" + SUNDAY + "'"))
                .hasSize(ENTRIES)
                .noneMatch(row -> row.contains("7ABC") || row.contains("6XYZ"));
        assertThat(trino.rows("SELECT * FROM reads WHERE dt = '" + FRIDAY + "'"))
                .hasSize(READS)
                .noneMatch(row -> row.contains("7ABC") || row.contains("7A8C"));
    }

    static List<ReportSpan> spans() {
        return List.of(
                new ReportSpan(2026, ZoneOffset.UTC, FRIDAY),
                new ReportSpan(2026, ZoneId.of("America/Los_Angeles"), FRIDAY),
                new ReportSpan(2026, ZoneId.of("America/Los_Angeles"), FRIDAY.plusDays(1)));
    }

    /** Each figure of the report is that of the query it names. Of days after Sunday there are no folders here, which Trino wants of a disk. */
    @ParameterizedTest
    @MethodSource("spans")
    @Clause("SJ-ALPR-33")
    void say_what_the_annual_report_says(ReportSpan span) throws IOException, InterruptedException {
        UsageYear year = UsageYear.of(span, log.lines(), ReadsCopy.of(lake, span));
        for (Table table : List.of(
                year.reads(),
                year.hits(),
                year.rejections(),
                year.looks(),
                year.purposes(),
                year.refusals(),
                year.sharing(),
                year.changes(),
                year.takenOut())) {
            NamedQuery query = NamedQuery.all().stream()
                    .filter(named -> named.name().equals(table.query()))
                    .findFirst()
                    .orElseThrow();
            List<String> values = List.of(
                    span.firstUtcDay().toString(),
                    SUNDAY.toString(),
                    span.from().toString(),
                    span.until().toString());
            assertThat(trino.rows(query.sql(), values))
                    .as(table.query())
                    .containsExactlyInAnyOrderElementsOf(rows(table));
        }
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> Stream.concat(
                                row.keys().stream(), row.counts().stream().map(Object::toString))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static Expected ofYear(String... rows) {
        return new Expected(List.of("2026-11-20T00:02:00Z", "2026-11-22T00:00:00Z"), List.of(rows));
    }

    private Map<String, Expected> expected() {
        String ben = "City Police | Traffic | s-ben | Ben Ode";
        String ana = "City Police | Investigations | s-ana | Ana Ruiz";
        String cleo = "City Police | Records | s-cle | Cleo Ek";
        String eva = "City Auditor | Oversight | s-eva | Eva Li";
        String athena = "AWS account 1 | Auditor | aws:AROAEXAMPLE:eva | eva";
        String span = "2026-11-19T10:00:00Z | 2026-11-19T11:00:00Z";
        return Map.ofEntries(
                Map.entry(
                        "LooksByPerson",
                        Expected.of(
                                ben + " | SearchReads | 31 | 0 | 30 | 2026-11-20 18:20:00 | 2026-11-21 20:39:00",
                                ana + " | SearchReads | 3 | 0 | 7 | 2026-11-20 13:00:00 | 2026-11-20 18:01:00",
                                athena + " | RecordQuery | 2 | 0 | 0 | 2026-11-22 18:00:01 | 2026-11-22 18:00:03",
                                ana + " | CheckHit | 2 | 0 | 2 | 2026-11-20 19:01:59 | 2026-11-20 19:05:09",
                                ben + " | StartView | 2 | 2 | 0 | 2026-11-20 18:30:00 | 2026-11-20 18:31:00",
                                cleo + " | ReceiveRequest | 2 | 0 | 2 | 2026-11-20 22:10:00 | 2026-11-20 22:40:00",
                                ana + " | ConfirmHit | 1 | 0 | 1 | 2026-11-20 19:04:59 | 2026-11-20 19:04:59",
                                ana + " | RequestClip | 1 | 0 | 1 | 2026-11-20 18:10:00 | 2026-11-20 18:10:00",
                                ana + " | ShowReadPicture | 1 | 0 | 1 | 2026-11-20 18:02:00 | 2026-11-20 18:02:00",
                                cleo + " | AnswerRequest | 1 | 0 | 2 | 2026-11-20 22:30:00 | 2026-11-20 22:30:00",
                                cleo + " | DecideRequest | 1 | 0 | 1 | 2026-11-20 22:20:00 | 2026-11-20 22:20:00",
                                cleo + " | OpenCopy | 1 | 0 | 1 | 2026-11-20 22:55:00 | 2026-11-20 22:55:00",
                                eva + " | ReadAuditLog | 1 | 0 | 5 | 2026-11-20 18:40:00 | 2026-11-20 18:40:00",
                                eva + " | ShowHit | 1 | 0 | 0 | 2026-11-22 18:00:00 | 2026-11-22 18:00:00")),
                Map.entry(
                        "LooksByUnit",
                        Expected.of(
                                "City Police | Traffic | 1 | 33 | 2 | 30",
                                "City Police | Investigations | 1 | 8 | 0 | 12",
                                "City Police | Records | 1 | 5 | 0 | 6",
                                "AWS account 1 | Auditor | 1 | 2 | 0 | 0",
                                "City Auditor | Oversight | 1 | 2 | 0 | 5")),
                Map.entry(
                        "LooksByAgency",
                        Expected.of(
                                "City Police | 3 | 46 | 2 | 48",
                                "AWS account 1 | 1 | 2 | 0 | 0",
                                "City Auditor | 1 | 2 | 0 | 5")),
                Map.entry(
                        "LooksByPurpose",
                        Expected.of(
                                "felony | felony | SearchReads | 34 | 2 | 0 | 0",
                                "query | - | RecordQuery | 2 | 1 | 2 | 0",
                                "felony | felony | RequestClip | 1 | 1 | 0 | 0",
                                "felony | felony | ShowReadPicture | 1 | 1 | 0 | 0",
                                "felony | felony | StartView | 1 | 1 | 0 | 1")),
                Map.entry(
                        "LooksByPlate",
                        Expected.of(SeededLog.MARKS.of("7ABC123")
                                + " | 4 | 2 | 2 | 2026-11-20 13:00:00 | 2026-11-20 18:20:00 | early")),
                Map.entry(
                        "LooksForSamePlate",
                        new Expected(
                                List.of(log.id("ben")),
                                List.of(
                                        "2026-11-20 13:00:00 | early | " + ana
                                                + " | SearchReads | ASKED | felony | 26-1 | " + WORDS,
                                        "2026-11-20 18:00:00 | again | " + ana
                                                + " | SearchReads | ASKED | felony | 26-1 | " + SAME_WORDS,
                                        "2026-11-20 18:01:00 | page | " + ana
                                                + " | SearchReads | ASKED | felony | 26-1 | " + WORDS,
                                        "2026-11-20 18:20:00 | ben | " + ben
                                                + " | SearchReads | ASKED | felony | 26-9 | Hit and run"))),
                Map.entry(
                        "LooksAtCamera",
                        new Expected(
                                List.of("pier"),
                                List.of(
                                        "2026-11-20 13:00:00 | early | " + ana
                                                + " | SearchReads | ASKED | felony | 26-1 | " + span,
                                        "2026-11-20 18:00:00 | again | " + ana
                                                + " | SearchReads | ASKED | felony | 26-1 | " + span,
                                        "2026-11-20 18:01:00 | page | " + ana
                                                + " | SearchReads | ASKED | felony | 26-1 | " + span,
                                        "2026-11-20 18:10:00 | clip | " + ana
                                                + " | RequestClip | ASKED | felony | 26-1 | - | -",
                                        "2026-11-20 18:30:00 | barred | " + ben
                                                + " | StartView | REFUSED | - | - | - | -",
                                        "2026-11-20 18:31:00 | view | " + ben
                                                + " | StartView | ASKED | felony | 26-9 | 2026-11-19T10:30:00Z | 2026-11-19T12:00:00Z"))),
                Map.entry(
                        "LooksIntoSpan",
                        new Expected(
                                List.of("2026-11-19T11:00:00Z", "2026-11-19T13:00:00Z"),
                                List.of(
                                        "2026-11-20 18:31:00 | view | " + ben
                                                + " | StartView | ASKED | pier | - | 2026-11-19T10:30:00Z | 2026-11-19T12:00:00Z"))),
                Map.entry(
                        "RepeatedReasons",
                        Expected.of(ana
                                + " | stolen car near the pier | 3 | 2 | 2026-11-20 13:00:00 | 2026-11-20 18:02:00")),
                Map.entry(
                        "LooksOffHours",
                        Expected.of(
                                ben + " | 33 | 30 | 90.9",
                                athena + " | 2 | 2 | 100.0",
                                ana + " | 8 | 1 | 12.5",
                                eva + " | 2 | 1 | 50.0")),
                Map.entry("VolumeOutliers", Expected.of(ben + " | 2026-11-21 | 30 | 3")),
                Map.entry(
                        "LooksWithoutCase",
                        Expected.of(
                                ben + " | 26-9 | felony | 32 | 2026-11-20 18:20:00 | 2026-11-21 20:39:00",
                                ana + " | 26-2 | felony | 1 | 2026-11-20 18:02:00 | 2026-11-20 18:02:00")),
                Map.entry(
                        "LooksIntoLog",
                        Expected.of(
                                "2026-11-20 18:40:00 | audit | City Auditor | s-eva | Eva Li | ReadAuditLog | ASKED | 5"
                                        + " | 2026-11-19T00:00:00Z | 2026-11-20T00:00:00Z")),
                Map.entry(
                        "QueriesOfAuditors",
                        Expected.of(
                                "2026-11-22 18:00:01 | query 4096 | aws:AROAEXAMPLE:eva | eva | SUCCEEDED | 2026-11-22T17:59:50Z"
                                        + " | 4096 | complaint 26-14 | SELECT 1 | '2026-11-20'",
                                "2026-11-22 18:00:03 | query 0 | aws:AROAEXAMPLE:eva | eva | FAILED | 2026-11-22T17:59:50Z"
                                        + " | 0 | complaint 26-14 | SELECT 1 | '2026-11-20'")),
                Map.entry(
                        "RefusalsByClause",
                        Expected.of(
                                "SEA-RTCC-6 | StartView | 1 | 1 | 2026-11-20 18:30:00",
                                "SJ-ALPR-30 | StartView | 1 | 1 | 2026-11-20 18:31:01")),
                Map.entry(
                        "QuestionsUnanswered",
                        Expected.of("2026-11-22 18:00:00 | blanked | City Auditor | s-eva | Eva Li | ShowHit | -")),
                Map.entry(
                        "ReadsAndHitsByPlace",
                        new Expected(
                                List.of(FRIDAY.toString(), SUNDAY.toString()),
                                List.of(
                                        "Third Avenue | market | 5 | 1 | 0 | 200.0",
                                        "Third Avenue | pier | 20 | 2 | 1 | 100.0"))),
                Map.entry(
                        "ListAges",
                        new Expected(
                                List.of("2026-11-23T00:00:00Z"),
                                List.of(
                                        "amber | 3 | 103 | 2026-11-20 20:30:00 | 51 | 0",
                                        "stolen | 8 | 108 | 2026-11-20 21:00:00 | 51 | 1"))),
                Map.entry(
                        "VerificationTimes",
                        Expected.of("amber | 1 | 0 | 0 | 0 | - | - | -", "stolen | 2 | 1 | 1 | 1 | 2.0 | 5.0 | 5.0")),
                Map.entry(
                        "Sharing",
                        Expected.of(
                                "CALIFORNIA_LAW_ENFORCEMENT | ALPR | DISCRETION | SJ-ALPR-26 | 1 | 1 | 0 | 1",
                                "FEDERAL | ALPR | REFUSE | CA-SB34-9 | 1 | 0 | 0 | 0")),
                Map.entry(
                        "CopiesOrdered",
                        Expected.of(
                                "2026-11-20 22:50:00 | ev-1 | Pat Da | - | COURT | s-cle | Cleo Ek | felony | 26-1 | 1")),
                Map.entry(
                        "DeletionReceipts",
                        Expected.of("CCTV_RECORDINGS | 2 | 2026-10-20 | 2026-10-21 | 20 | 10000 | 1")),
                Map.entry("ReadsOfYear", ofYear("Third Avenue | market | 3", "Third Avenue | pier | 18")),
                Map.entry("HitsOfYear", ofYear("amber | market | 1 | 0 | 0 | 1", "stolen | pier | 2 | 1 | 1 | 0")),
                Map.entry("RejectionsOfYear", ofYear("(none) | 1")),
                Map.entry(
                        "LooksOfYear",
                        ofYear(
                                "AnswerRequest | 1 | 0 | 2",
                                "CheckHit | 2 | 0 | 2",
                                "ConfirmHit | 1 | 0 | 1",
                                "DecideRequest | 1 | 0 | 1",
                                "OpenCopy | 1 | 0 | 1",
                                "ReadAuditLog | 1 | 0 | 5",
                                "ReceiveRequest | 2 | 0 | 2",
                                "RequestClip | 1 | 0 | 1",
                                "SearchReads | 34 | 0 | 37",
                                "ShowReadPicture | 1 | 0 | 1",
                                "StartView | 2 | 2 | 0")),
                Map.entry("PurposesOfYear", ofYear("(none) | 10 | 1", "felony | 37 | 1")),
                Map.entry("RefusalsOfYear", ofYear("SEA-RTCC-6 | 1", "SJ-ALPR-30 | 1")),
                Map.entry(
                        "SharingOfYear",
                        ofYear(
                                "CALIFORNIA_LAW_ENFORCEMENT | ALPR | DISCRETION | SJ-ALPR-26 | 1 | 1 | 0 | 1",
                                "FEDERAL | ALPR | REFUSE | CA-SB34-9 | 1 | 0 | 0 | 0")),
                Map.entry(
                        "ChangesOfYear",
                        ofYear(
                                "CheckHit | 2",
                                "ConfirmHit | 1",
                                "DecideRequest | 1",
                                "ImportList | 3",
                                "MatchRead | 3",
                                "OrderCopy | 1",
                                "ReceiveRequest | 2",
                                "RequestClip | 1")),
                Map.entry(
                        "RedactionsOfYear",
                        new Expected(
                                List.of("2026-11-20T00:02:00Z", "2026-11-22T18:00:06Z"),
                                List.of(
                                        "* | court order 26-77 | Dana Clerk | 1",
                                        "element.plate | court order 26-77 | Dana Clerk | 1",
                                        "purpose.code | court order 26-77 | Dana Clerk | 1",
                                        "purpose.narrative | court order 26-77 | Dana Clerk | 1"))),
                Map.entry("OverdueItems", Expected.of("2026-11-22 | 2 | 1 | 3")),
                Map.entry(
                        "ReviewsDueAndDone",
                        Expected.of(
                                "SCH-13.2026-10.1 | 2026-11-14 | - | - | 0 | - | - | -",
                                "SJ-ALPR-22.2026-07.3 | 2026-11-29 | 400 | 77 | 2 | 2026-11-22 08:30:00 | Eva Li | 1")),
                Map.entry(
                        "TakenOut",
                        Expected.of(
                                takenOut("111 | blanked | element.plate"),
                                takenOut("111 | blanked | purpose.code"),
                                takenOut("111 | blanked | purpose.narrative"),
                                takenOut("114 | - | *"))));
    }

    private static String takenOut(String what) {
        return "2026-11-22 18:00:05 | " + what
                + " | court order 26-77 | Dana Clerk | 2026-11-22 09:00:00 | 01KAKJ4ZG0000000000000000B";
    }
}
