package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.Camera;
import casement.domain.people.AgencyId;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.TestDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerNamesTest {
    @Test
    void leaves_a_camera_whose_owner_is_an_agency_as_it_is() {
        Camera camera = Examples.camera();
        assertThat(OwnerNames.read(Json.write(camera))).isEqualTo(camera);
    }

    @ParameterizedTest
    @CsvSource({
        "City Police Department,city-police-department",
        "\u00c9cole (N\u00b0 2),cole-n-2",
        "\u00c9,nobody",
    })
    void reads_a_name_as_the_id_of_its_letters(String name, String id) {
        String stored = Json.write(Examples.camera()).replace("\"" + TestDirectory.POLICE + "\"", "\"" + name + "\"");
        assertThat(OwnerNames.read(stored).owner()).isEqualTo(new AgencyId(id));
    }
}
