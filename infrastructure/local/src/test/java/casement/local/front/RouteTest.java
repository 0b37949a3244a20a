package casement.local.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Route GREEDY = Route.of("GET", "/v1/public/log/{file+}", "ReadLogFile");

    @Test
    void a_parameter_takes_one_segment() {
        Route route = Route.of("GET", "/v1/cameras/{camera}", "ShowCamera");

        assertThat(route.match("GET", "/v1/cameras/pier-7")).contains(Map.of("camera", "pier-7"));
        assertThat(route.match("GET", "/v1/cameras/pier-7/still")).isEmpty();
        assertThat(route.match("POST", "/v1/cameras/pier-7")).isEmpty();
    }

    @Test
    void a_greedy_parameter_takes_all_that_is_left() {
        assertThat(GREEDY.match("GET", "/v1/public/log/checkpoint")).contains(Map.of("file", "checkpoint"));
        assertThat(GREEDY.match("GET", "/v1/public/log/tile/0/x001/234.p/5"))
                .contains(Map.of("file", "tile/0/x001/234.p/5"));
        assertThat(GREEDY.match("GET", "/v1/public")).isEmpty();
        assertThat(GREEDY.match("GET", "/v1/public/lag/checkpoint")).isEmpty();
    }
}
