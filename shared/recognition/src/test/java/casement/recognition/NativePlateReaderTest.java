package casement.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.plate.PlateReader;
import casement.domain.plate.SpottedPlate;
import casement.domain.video.Frame;
import casement.testkit.SharedData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("casement.testkit.SharedData#isThere")
class NativePlateReaderTest {
    private static PlateReader reader;

    @BeforeAll
    static void load() {
        reader = Readers.usual();
    }

    private static List<SpottedPlate> read(String photo) throws IOException {
        return reader.read(Photos.read(SharedData.file(photo)));
    }

    @Test
    void reads_an_american_plate_and_tells_its_state_and_place() throws IOException {
        assertThat(read("plates/us/us1.jpg")).first().satisfies(plate -> {
            assertThat(plate.text().characters()).isEqualTo("4PCI264");
            assertThat(plate.confidence()).isGreaterThan(0.5);
            assertThat(plate.characters()).hasSize(7);
            assertThat(plate.regions().getFirst().code()).isEqualTo("us-ca");
            assertThat(plate.box().left() * 1280).isBetween(495.0, 530.0);
            assertThat(plate.widthPixels()).isBetween(125, 170);
        });
    }

    @Test
    void reads_a_european_plate_and_knows_the_countries_that_may_have_issued_it() throws IOException {
        assertThat(read("plates/eu/test_078.jpg")).first().satisfies(plate -> {
            assertThat(plate.text().characters()).isEqualTo("RK457AS");
            assertThat(plate.regions())
                    .extracting("code")
                    .contains("sk")
                    .noneMatch(code -> code.toString().startsWith("us-"));
        });
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(reader.read(new Frame(640, 360, new byte[640 * 360 * 3]))).isEmpty();
        assertThat(reader.read(new Frame(9, 7, new byte[9 * 7 * 3]))).isEmpty();
    }
}
