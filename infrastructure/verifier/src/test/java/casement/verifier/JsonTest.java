package casement.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Part(String name, int length, Optional<String> note) {}

    private static Part read(String json) {
        return Json.read("the part", json.getBytes(StandardCharsets.UTF_8), Part.class);
    }

    @Test
    void leaves_out_only_what_is_optional() {
        assertThat(read("{\"name\":\"a\",\"length\":3}")).isEqualTo(new Part("a", 3, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"length\":3}",
                "{\"name\":\"a\"}",
                "{\"name\":null,\"length\":3}",
                "{\"name\":\"a\",\"length\":null}",
                "{\"name\":\"a\",\"name\":\"b\",\"length\":3}",
                "{\"name\":\"a\",\"length\":3,\"more\":1}",
                "{\"name\":\"a\",\"length\":3} {}",
                "{\"name\":\"a\""
            })
    void refuses_what_lacks_a_member_or_has_one_twice_or_one_too_many(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(BadPackage.class)
                .hasMessageStartingWith("the part is not of the form that it should have");
    }
}
