package casement.usagereport;

import static org.assertj.core.api.Assertions.assertThat;

import casement.columns.ParquetReadFiles;
import casement.conformance.Clause;
import casement.domain.camera.CameraId;
import casement.domain.plate.PlateRead;
import casement.testkit.Plates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Clause("SJ-ALPR-33")
class UsageReportTest {
    @TempDir
    private Path folder;

    private final SampleLog log = SampleLog.ofYear();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path copy = Path.of("log");

    @BeforeEach
    void store() throws IOException {
        copy = log.store(Files.createDirectories(folder.resolve("log")));
    }

    private int run(String out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--year", "2026", "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return UsageReport.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private int runOnCopy(String out, String... more) {
        return run(
                out,
                Stream.concat(Stream.of("--log", copy.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void is_written_from_a_folder_and_from_a_zip_alike() throws IOException {
        assertThat(runOnCopy("one", "--effect", "2025-02-01")).as(said()).isZero();
        Path zip = folder.resolve("log.zip");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"));
                Stream<Path> all = Files.walk(copy)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path to = files.getPath("/" + copy.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        assertThat(run("two", "--log", zip.toString(), "--effect", "2025-02-01"))
                .isZero();
        assertThat(read("two/manifest.json")).isEqualTo(read("one/manifest.json"));
        assertThat(read("one/report.html")).contains("reads by location are not in this report");
        assertThat(folder.resolve("one/data/reads-by-location.csv")).doesNotExist();
        assertThat(said()).contains("scripts/verify-audit");
    }

    @Test
    void covers_the_part_of_the_first_year_from_the_day_of_effect() throws IOException {
        assertThat(runOnCopy("out", "--effect", "2026-06-01")).isZero();
        assertThat(read("out/report.html"))
                .contains("1 June 2026 to 31 December 2026", "It covers only the part of the year from that day.");
        assertThat(read("out/manifest.json")).contains("\"from\":\"2026-06-01T07:00:00Z\"");
    }

    @Test
    void takes_the_first_entry_for_the_day_of_effect_when_none_is_given() throws IOException {
        assertThat(runOnCopy("out")).isZero();
        assertThat(read("out/report.html"))
                .contains(
                        "the first entry of the log, sealed on 31 December 2025",
                        "from that day to the end of the year after")
                .contains("31 December 2025 to 31 December 2026");
    }

    @Test
    void is_not_due_for_a_year_whose_last_quarter_saw_the_protocol_begin() {
        assertThat(runOnCopy("out", "--effect", "2026-10-01")).isEqualTo(2);
        assertThat(said()).contains("the first report is that for 2027");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @Clause("SJ-ALPR-28")
    void counts_reads_in_a_copy_of_the_lake_once_each_and_in_the_span_alone() throws IOException {
        Path day = Files.createDirectories(folder.resolve("lake/reads/dt=2026-01-01"));
        List<PlateRead> reads = Stream.of("2026-01-01T07:59:59Z", "2026-01-01T08:00:00Z", "2026-01-01T09:00:00Z")
                .map(at -> Plates.read(Plates.camera(new CameraId("pier")), "7ABC123", Instant.parse(at)))
                .toList();
        Files.write(day.resolve("1.parquet"), new ParquetReadFiles().of(reads));
        Files.write(day.resolve("2.parquet"), new ParquetReadFiles().of(reads.subList(1, 2)));
        assertThat(runOnCopy(
                        "out",
                        "--effect",
                        "2025-02-01",
                        "--reads",
                        folder.resolve("lake").toString(),
                        "--least",
                        "1"))
                .as(said())
                .isZero();
        assertThat(read("out/data/reads-by-location.csv").lines().skip(1))
                .singleElement()
                .asString()
                .endsWith("Third Avenue,pier,2,shown");
        assertThat(read("out/data/reads-by-location.json")).doesNotContain("7ABC");
    }

    @Test
    void takes_reads_as_the_named_query_answers() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("reads.csv"),
                "\"site\",\"camera\",\"reads\",\"hits\"\r\n\"Third Avenue, \"\"west\"\"\",\"pier\",\"20\",\"2\"\r\n\"\",\"gone\",\"0\",\"1\"\r\n");
        assertThat(runOnCopy("out", "--effect", "2025-02-01", "--reads", csv.toString()))
                .as(said())
                .isZero();
        assertThat(read("out/data/reads-by-location.csv")).endsWith("\"Third Avenue, \"\"west\"\"\",pier,20,shown\r\n");
    }

    /** Who knows the other counts could try those that are suppressed until the digest fits. */
    @Test
    @Clause("SJ-ALPR-28")
    void gives_the_digest_of_the_reads_to_those_inside_alone() throws IOException {
        Path csv = Files.writeString(folder.resolve("reads.csv"), "site,camera,reads\nHarbour,pier,3\n");
        assertThat(runOnCopy("out", "--effect", "2025-02-01", "--reads", csv.toString()))
                .isZero();
        assertThat(runOnCopy("inside", "--effect", "2025-02-01", "--reads", csv.toString(), "--internal"))
                .isZero();
        assertThat(read("out/manifest.json")).doesNotContain("\"what\":\"reads\"");
        assertThat(read("inside/manifest.json")).contains("\"what\":\"reads\"");
    }

    @Test
    void says_how_many_entries_are_not_in_the_copy() throws IOException {
        Path gone = copy.resolve("entries/dt=2026-05-01");
        int lines;
        try (Stream<Path> files = Files.list(gone)) {
            Path file = files.findFirst().orElseThrow();
            lines = Files.readAllLines(file).size();
            Files.delete(file);
        }
        assertThat(runOnCopy("out", "--effect", "2025-02-01")).isZero();
        assertThat(read("out/report.html"))
                .contains(lines + " entries of the log that may belong to this time are not in the copy");
        assertThat(read("out/manifest.json")).contains("\"missing_entries\":" + lines);
    }

    @Test
    void refuses_a_file_that_was_cut() throws IOException {
        try (Stream<Path> files = Files.list(copy.resolve("entries/dt=2026-05-01"))) {
            Path file = files.findFirst().orElseThrow();
            List<String> lines = Files.readAllLines(file);
            Files.write(file, lines.subList(0, lines.size() - 1));
        }
        assertThat(runOnCopy("out", "--effect", "2025-02-01")).isEqualTo(2);
        assertThat(said()).contains("has other entries than its name says");
    }

    @Test
    void leaves_out_what_was_sealed_after_the_checkpoint() throws IOException {
        assertThat(runOnCopy("one", "--effect", "2025-02-01", "--internal")).isZero();
        String checkpoint = Files.readString(copy.resolve("checkpoint"));
        Files.writeString(copy.resolve("checkpoint"), checkpoint.replaceFirst("\n[0-9]+\n", "\n5\n"));
        assertThat(runOnCopy("two", "--effect", "2025-02-01", "--internal")).isZero();
        assertThat(read("two/data/records-accessed.csv")).contains("SearchReads,2,shown,7,shown");
        assertThat(read("one/data/records-accessed.csv")).doesNotContain("SearchReads,2,shown");
    }

    @Test
    void writes_into_no_folder_in_which_something_is() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("old.csv"), "old");
        assertThat(runOnCopy("out", "--effect", "2025-02-01")).isEqualTo(2);
        assertThat(said()).contains("empty folder");
    }

    @Test
    void refuses_what_is_no_log() throws IOException {
        assertThat(run(
                        "out",
                        "--log",
                        Files.createDirectories(folder.resolve("empty")).toString()))
                .isEqualTo(2);
        assertThat(said()).contains("no copy of an audit log");
    }

    @Test
    @Clause("SEA-CCTV-2")
    void refuses_figures_without_a_source_or_date() throws IOException {
        Path measures = Files.writeString(
                folder.resolve("measures.csv"),
                "kind,name,value,unit,from,to,source,dated\ncost,Cloud,1,US dollars,2026-01-01,2026-12-31,,2027-01-01\n");
        assertThat(runOnCopy("out", "--effect", "2025-02-01", "--measures", measures.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("row 1 has no source");
        Files.writeString(
                measures,
                "kind,name,value,unit,from,to,source,dated\ncost,Cloud,1,US dollars,2026-01-01,2026-12-31,Finance,soon\n");
        assertThat(runOnCopy("out", "--effect", "2025-02-01", "--measures", measures.toString()))
                .isEqualTo(2);
    }
}
