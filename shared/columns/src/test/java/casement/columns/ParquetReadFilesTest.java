package casement.columns;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.people.PersonId;
import casement.domain.plate.Correction;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.testkit.Examples;
import casement.testkit.Plates;
import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetReadFilesTest {
    private final ParquetReadFiles files = new ParquetReadFiles();

    @TempDir
    private Path folder;

    private List<ReadRow> rowsOf(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("reads.parquet"), file);
        return new CarpetReader<>(path.toFile(), ReadRow.class).toList();
    }

    @Test
    @Clause("SJ-ALPR-15")
    void gives_back_every_read_as_it_was_written() throws IOException {
        List<PlateRead> reads = IntStream.range(0, 500)
                .mapToObj(n -> Plates.read(Plates.camera(), Plates.fresh(), Examples.NOON.plusMillis(n)))
                .toList();
        byte[] file = files.of(reads);
        assertThat(rowsOf(file))
                .containsExactlyElementsOf(reads.stream().map(ReadRow::of).toList());
        assertThat(file).isEqualTo(files.of(reads));
    }

    @Test
    @Clause("SJ-ALPR-20")
    void has_what_a_corrected_read_said_and_says() throws IOException {
        PlateRead read = Plates.read(Plates.camera(), "7ABC123", Examples.NOON);
        PlateRead corrected =
                read.corrected(new Correction(new PlateText("7ABC128"), PersonId.of("anna"), Examples.NOON));
        ReadRow row = rowsOf(files.of(List.of(corrected))).getFirst();
        assertThat(row.plate()).isEqualTo("7ABC128");
        assertThat(row.plateAsRead()).isEqualTo("7ABC123");
        assertThat(row.plateFolded()).isEqualTo("7A8C128");
        assertThat(row.revision()).isEqualTo(1);
    }

    @Test
    void has_no_pictures() {
        PlateRead read = Plates.read(Plates.camera(), "7ABC123", Examples.NOON);
        String text = new String(files.of(List.of(read)), StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("PAR1").doesNotContain(read.picture().key());
    }
}
