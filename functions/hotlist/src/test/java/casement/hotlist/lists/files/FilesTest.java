package casement.hotlist.lists.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.hotlist.CsvColumns;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListFormat;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListSource;
import casement.testkit.Examples;
import casement.testkit.HotListExamples;
import casement.testkit.TestDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final ListImport SENT = sent(Optional.of(Examples.NOON), Optional.empty());
    private static final String EXTRACT = "V123456789LA057020020190509AB123456  CA2009MC2009YAMACYLMCBLK";

    private final List<String> taken = new ArrayList<>();
    private final Rows rows =
            new Rows((plate, region, category) -> taken.add(plate.characters() + region.orElse("") + category));

    private static ListImport sent(Optional<Instant> issued, Optional<Long> rows) {
        ListImport begun = HotListExamples.begun(new ListId("list"), Examples.NOON);
        return ListImport.started(
                begun.id(), begun.list(), begun.asked(), begun.startedBy(), begun.started(), issued, rows);
    }

    private static ListSource csv(Optional<String> category, Map<String, ListCategory> categories) {
        return new ListSource(
                "Warrants",
                TestDirectory.POLICE,
                "by agreement",
                ListFormat.CSV,
                category.isPresent() ? Optional.empty() : Optional.of(ListCategory.WANTED_PERSON),
                Optional.of(new CsvColumns("Plate", Optional.of("State"), category, categories)),
                24,
                24,
                0.005,
                0.2);
    }

    private Instant read(ListSource source, String text) throws IOException, FileRefused {
        return read(source, text.getBytes(StandardCharsets.UTF_8), SENT);
    }

    private Instant read(ListSource source, byte[] file, ListImport sent) throws IOException, FileRefused {
        return ListFile.of(source).read(new ByteArrayInputStream(file), source, sent, rows);
    }

    private static ListSource of(ListFormat format) {
        return HotListExamples.source(format, ListCategory.STOLEN_VEHICLE);
    }

    @Test
    @Clause("SJ-ALPR-4")
    void immigration_rows_of_the_extract_are_refused_one_by_one_and_counted() throws Exception {
        read(
                of(ListFormat.NCIC_EXTRACT),
                String.join("\n", "VEHEXTRT", EXTRACT, "N" + EXTRACT.substring(1), "W" + EXTRACT.substring(1)));
        assertThat(taken).containsExactly("AB123456us-caSTOLEN_VEHICLE", "AB123456us-caWANTED_PERSON");
        assertThat(rows.refused()).containsExactlyEntriesOf(Map.of("immigration", 1L));
    }

    @Test
    @Clause("SJ-ALPR-4")
    void immigration_rows_of_a_csv_file_are_refused_wherever_they_say_it() throws Exception {
        read(csv(Optional.of("Kind"), Map.of("felony", ListCategory.WANTED_PERSON)), """
                Plate,State,Kind,Remarks
                8ABC123,CA,felony,
                8ABC124,CA,Immigration Violator,
                8ABC125,CA,felony,"ICE detainer, on file"
                8ABC126,CA,felony,administrative warrant
                8ABC127,CA,felony,IMMIGRATION_VIOLATOR_FILE
                8ABC128,CA,misc,
                """);
        assertThat(taken).containsExactly("8ABC123us-caWANTED_PERSON");
        assertThat(rows.refused()).containsEntry("immigration", 3L).containsEntry("administrative-warrant", 1L);
        assertThat(rows.badLines()).isEqualTo(1);
    }

    @Test
    void a_csv_file_is_read_by_its_declared_columns_in_any_order() throws Exception {
        Instant issued = read(
                csv(Optional.empty(), Map.of()),
                "\ufeffvin,state,\"plate\"\r\n1,WA,\"ABC 1234\"\r\n\r\n2,wa,abc1235\r\n");
        assertThat(issued).isEqualTo(Examples.NOON);
        assertThat(taken).containsExactly("ABC1234us-waWANTED_PERSON", "ABC1235us-waWANTED_PERSON");
        assertThat(rows.rows()).isEqualTo(2);
        assertThat(rows.lowerCase()).isEqualTo(1);
        assertThat(rows.blanks()).isEqualTo(2);
    }

    @Test
    void a_csv_file_without_its_columns_or_its_rows_is_refused() {
        ListSource source = csv(Optional.empty(), Map.of());
        assertThatThrownBy(() -> read(source, "number,state\nABC1234,WA\n")).isInstanceOf(FileRefused.class);
        byte[] file = "plate,state\nABC1234,WA\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(source, file, sent(Optional.empty(), Optional.empty())))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> read(source, file, sent(Optional.of(Examples.NOON), Optional.of(3L))))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void a_csv_line_that_is_not_utf_8_or_not_well_formed_is_a_bad_line() throws Exception {
        byte[] file = "plate,state\nABC1234,WA\nABC\u00fc,WA\n\"ABC1235,WA\nABC1236,WA,x\nA\"B,WA\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        read(csv(Optional.empty(), Map.of()), file, SENT);
        assertThat(taken).hasSize(1);
        assertThat(rows.badLines()).isEqualTo(4);
    }

    @Test
    void whatever_is_sent_is_read_or_refused_and_every_row_is_counted_once() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            for (ListFormat format : List.of(ListFormat.CALIFORNIA, ListFormat.NCIC_EXTRACT, ListFormat.CSV)) {
                tryDamaged(format, random);
            }
        }
    }

    private static byte[] whole(ListFormat format) {
        String text = switch (format) {
            case CALIFORNIA ->
                "DATE11/20/2026 04:00\n8ABC123 CA1220190515\n8ABC124 CA1220190515\nTOTAL RECORD 0000002\n";
            case NCIC_EXTRACT -> "VEHEXTRT\n" + EXTRACT + "\n" + EXTRACT + "\n";
            case CSV, TYPED -> "plate,state\n\"ABC1234\",WA\nABC1235,CA\n";
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void tryDamaged(ListFormat format, Random random) throws IOException {
        byte[] file = whole(format);
        for (int change = random.nextInt(6); change >= 0; change--) {
            file = damaged(file, random);
        }
        long[] taken = {0};
        Rows rows = new Rows((plate, region, category) -> taken[0]++);
        ListSource source = format == ListFormat.CSV ? csv(Optional.empty(), Map.of()) : of(format);
        try {
            ListFile.of(source).read(new ByteArrayInputStream(file), source, SENT, rows);
            long refused =
                    rows.refused().values().stream().mapToLong(Long::longValue).sum();
            assertThat(rows.taken() + rows.badLines() + refused).isEqualTo(rows.rows());
        } catch (FileRefused refused) {
            assertThat(refused.getMessage()).doesNotContain("8ABC12", "ABC1234", "AB123456");
        }
        assertThat(rows.taken()).isEqualTo(taken[0]);
    }

    private static byte[] damaged(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        byte[] copy = file.clone();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, at + 1);
            case 1 -> {
                copy[at] = (byte) random.nextInt(256);
                yield copy;
            }
            case 2 -> {
                byte[] more = Arrays.copyOf(file, file.length + file.length - at);
                System.arraycopy(file, at, more, file.length, file.length - at);
                yield more;
            }
            default -> {
                copy[at] = "\n\r\",0 \0\u00e9".getBytes(StandardCharsets.ISO_8859_1)[random.nextInt(8)];
                yield copy;
            }
        };
    }
}
