package casement.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import casement.json.Json;
import casement.testkit.Examples;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayersTest {
    private static final Principal MANAGER = Examples.operationsManager();
    private static final LayerId SCHOOLS = new LayerId("schools");
    private static final String SCHOOL = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-122.33,47.61]},"
            + "\"properties\":{\"name\":\"Harbor School\",\"kind\":\"school\",\"principal\":\"Dolores Quimby\"}}]}";

    private final SituationStores stores = new SituationStores();

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }

    private Layer put(String text) {
        return stores.putLayer.put(MANAGER, SCHOOLS, json(text));
    }

    @Test
    @Clause("SEA-RTCC-1")
    void shows_a_layer_as_it_was_put_with_names_and_kinds_and_nothing_else() {
        assertThat(put(SCHOOL).version()).isEqualTo(1);
        Layer shown = stores.showLayer.show(Examples.analyst(), SCHOOLS);
        assertThat(json(shown.geoJson())).isEqualTo(json(SCHOOL.replace(",\"principal\":\"Dolores Quimby\"", "")));
        assertThat(stores.listLayers.list(Examples.analyst())).containsExactly(shown);
    }

    @Test
    void counts_versions_and_takes_the_same_again_for_the_same() {
        put(SCHOOL);
        assertThat(put(SCHOOL).version()).isEqualTo(1);
        assertThat(put(SCHOOL.replace("Harbor", "Hill")).version()).isEqualTo(2);
        assertThat(stores.showLayer.show(Examples.analyst(), SCHOOLS).geoJson()).contains("Hill School");
    }

    @Test
    @Clause("SEA-RTCC-5")
    void lets_only_an_operations_manager_put_layers_and_only_who_sees_the_situation_see_them() {
        put(SCHOOL);
        for (Principal other : List.of(Examples.analyst(), Examples.supervisor(), Examples.technician())) {
            assertThatThrownBy(() -> stores.putLayer.put(other, SCHOOLS, json(SCHOOL.replace("Harbor", "Hill"))))
                    .isInstanceOf(Fault.Refused.class);
        }
        assertThatThrownBy(() -> stores.showLayer.show(Examples.technician(), SCHOOLS))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.listLayers.list(Examples.auditor())).isInstanceOf(Fault.Refused.class);
        assertThat(stores.showLayer.show(Examples.analyst(), SCHOOLS).version()).isEqualTo(1);
        assertThatThrownBy(() -> stores.showLayer.show(Examples.analyst(), new LayerId("hydrants")))
                .isInstanceOf(Fault.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,91]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"1\",2]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[1,2]]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Cloud\",\"coordinates\":[1,2]}}]}"
            })
    void says_what_is_wrong_with_a_layer_and_keeps_none_of_it(String wrong) {
        assertThatThrownBy(() -> put(wrong)).isInstanceOf(Fault.BadInput.class).hasMessageContaining("features");
        assertThatThrownBy(() -> stores.showLayer.show(Examples.analyst(), SCHOOLS))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    void refuses_a_layer_that_is_too_large_to_keep() {
        String feature = SCHOOL.substring(SCHOOL.indexOf("[{") + 1, SCHOOL.lastIndexOf(']'));
        String large = SCHOOL.replace(feature, (feature + ",").repeat(2_999) + feature);
        assertThatThrownBy(() -> put(large)).isInstanceOf(Fault.BadInput.class).hasMessageContaining("in parts");
    }
}
