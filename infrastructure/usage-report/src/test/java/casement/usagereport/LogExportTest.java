package casement.usagereport;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.video.Sha256;
import casement.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Clause("SJ-ALPR-24")
class LogExportTest {
    @TempDir
    private Path folder;

    private final SampleLog log = new SampleLog();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void store() {
        log.asked("2026-10-31T23:59:59.999Z", "SearchReads", "element.plate", "BEFORE1");
        String question = log.asked(
                "2026-11-01T00:00:00Z",
                "SearchReads",
                "element.plate",
                "7ABC123",
                "element.camera",
                "pier",
                "who.name",
                "Ana \"A.\" Lyst",
                "purpose.number",
                "26-104",
                "purpose.narrative",
                "=HYPERLINK(\"http://198.51.100.7\",\"see\")");
        log.replied("2026-11-01T00:00:01Z", question, "SearchReads", "ANSWERED", "answer.count", "3");
        log.asked(
                "2026-11-02T08:00:00Z",
                "StartView",
                "element.camera",
                "pier",
                "who.name",
                "Ana",
                "purpose.narrative",
                "(taken out)");
        log.redact(log.lines.size() - 1, "who.name", "who.subject", "element.camera");
        log.add(
                "2026-11-02T09:00:00Z",
                "action",
                "SearchReads",
                "outcome",
                "ASKED",
                "later.field",
                "of a newer version");
        log.answered("2026-11-03T08:00:00Z", "SearchReads", 3);
        log.purge(log.lines.size() - 1);
        log.asked("2026-12-01T00:00:00Z", "SearchReads", "element.plate", "AFTER01");
    }

    private int export(String out, String from, String until) throws IOException {
        Path copy = folder.resolve("log");
        if (!Files.exists(copy)) {
            log.store(Files.createDirectories(copy));
        }
        return LogExport.run(
                List.of(
                        "--log",
                        copy.toString(),
                        "--from",
                        from,
                        "--until",
                        until,
                        "--out",
                        folder.resolve(out).toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private int exportNovember(String out) throws IOException {
        return export(out, "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z");
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writes_what_was_sealed_in_the_span_and_nothing_else() throws IOException {
        assertThat(exportNovember("out")).as(said()).isZero();
        for (String name : List.of("entries.csv", "details.csv", "redactions.csv", "datapackage.json")) {
            Path golden = Path.of("src/test/resources/golden-export").resolve(name);
            if ("write".equals(System.getProperty("casement.golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, read("out/" + name));
            }
            assertThat(read("out/" + name)).isEqualTo(Files.readString(golden));
        }
        assertThat(said()).contains("6 entries", "scripts/verify-audit");
    }

    @Test
    void has_the_same_bytes_each_time() throws IOException {
        exportNovember("one");
        exportNovember("two");
        assertThat(read("two/datapackage.json")).isEqualTo(read("one/datapackage.json"));
    }

    @Test
    void gives_each_entry_to_one_of_two_spans_that_meet() throws IOException {
        export("one", "2026-10-01T00:00:00Z", "2026-11-01T00:00:01Z");
        export("two", "2026-11-01T00:00:01Z", "2027-01-01T00:00:00Z");
        assertThat(Stream.of("one", "two").flatMap(this::indices))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
    }

    private Stream<String> indices(String out) {
        try {
            return read(out + "/entries.csv").lines().skip(1).map(line -> line.substring(0, line.indexOf(',')));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Clause("CA-SB34-6")
    void says_of_what_was_taken_out_by_whose_authority_and_hand() throws IOException {
        exportNovember("out");
        assertThat(read("out/entries.csv")).contains("element.camera who.name who.subject");
        assertThat(read("out/redactions.csv"))
                .contains("3,who.name,court order 26-77,Dana Clerk,2026-11-22T09:00:00Z,01KAKJ4ZG0000000000000000B\r\n")
                .contains("6,*,court order 26-77,Dana Clerk,");
        assertThat(read("out/details.csv")).contains("3,element.camera,(taken out)");
    }

    @Test
    void keeps_reasons_from_being_run_as_formulas() throws IOException {
        exportNovember("out");
        assertThat(read("out/entries.csv")).contains(",\"'=HYPERLINK(\"\"http").doesNotContain(",=", ",\"=");
    }

    @Test
    void describes_each_file_with_its_length_and_digest() throws IOException {
        exportNovember("out");
        Map<?, ?> descriptor = Json.read(read("out/datapackage.json"), Map.class);
        List<?> resources = (List<?>) descriptor.get("resources");
        assertThat(resources).hasSize(3).allSatisfy(one -> {
            Map<?, ?> resource = (Map<?, ?>) one;
            byte[] content = Files.readAllBytes(folder.resolve("out/" + resource.get("path")));
            assertThat(resource.get("bytes")).hasToString(Integer.toString(content.length));
            assertThat(resource.get("hash"))
                    .isEqualTo("sha256:" + Sha256.of(content).hex());
        });
    }

    @Test
    void says_how_many_entries_are_not_in_the_copy() throws IOException {
        exportNovember("whole");
        Path gone = folder.resolve("log/entries/dt=2026-11-02");
        try (Stream<Path> files = Files.list(gone)) {
            Files.delete(files.findFirst().orElseThrow());
        }
        assertThat(exportNovember("out")).isEqualTo(3);
        assertThat(said()).contains("2 entries that may belong to the span");
        assertThat(read("out/datapackage.json")).contains("\"missing_entries\":2");
    }

    @Test
    void leaves_nothing_of_an_export_that_failed() throws IOException {
        exportNovember("whole");
        Path day = folder.resolve("log/entries/dt=2026-11-03");
        try (Stream<Path> files = Files.list(day)) {
            Path file = files.findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file).replace("court", "another"));
            Files.writeString(file, Files.readString(file) + "{}\n");
        }
        assertThat(exportNovember("out")).isEqualTo(2);
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void refuses_a_span_that_ends_before_it_begins() throws IOException {
        assertThat(export("out", "2026-12-01T00:00:00Z", "2026-11-01T00:00:00Z"))
                .isEqualTo(2);
        assertThat(said()).contains("until");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refuses_a_time_that_is_none() throws IOException {
        assertThat(export("out", "1 November", "2026-11-01T00:00:00Z")).isEqualTo(2);
        assertThat(said()).contains("--from");
    }
}
