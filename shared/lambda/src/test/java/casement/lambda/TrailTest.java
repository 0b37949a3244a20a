package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TrailTest {
    @Test
    void says_where_and_what_kind_but_not_what_was_said() {
        IOException cause = new IOException("plate ABC1234");
        String trail = Trail.of(new IllegalStateException("Ada's token eyJhbGciOi", cause));
        assertThat(trail)
                .contains("java.lang.IllegalStateException", "because of java.io.IOException", "TrailTest")
                .doesNotContain("Ada", "eyJ", "ABC1234");
    }
}
