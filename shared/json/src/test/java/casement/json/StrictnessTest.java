package casement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrictnessTest {
    private record Form(
            Optional<String> text,
            Optional<Integer> number,
            Optional<CameraId> camera,
            Optional<Instant> at,
            Optional<LocalDate> day) {}

    record Works(int count) {
        public boolean isOut() {
            return count > 0;
        }
    }

    @Test
    void writes_a_records_components_and_nothing_that_it_works_out() {
        assertThat(Json.write(new Works(1))).isEqualTo("{\"count\":1}");
    }

    @Test
    void reads_what_is_of_the_right_kind() {
        Form form = Json.readStrictly(
                "{\"text\":\"5\",\"number\":5,\"camera\":\"cam-1\",\"at\":\"2026-11-22T08:00:00Z\"}", Form.class);
        assertThat(form.text()).contains("5");
        assertThat(form.number()).contains(5);
        assertThat(form.camera()).contains(new CameraId("cam-1"));
        assertThat(form.at()).contains(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(Json.readStrictly("{\"day\":\"2028-09-01\"}", Form.class).day())
                .contains(LocalDate.of(2028, 9, 1));
        assertThat(Json.readStrictly("{\"text\":null}", Form.class).text()).isEmpty();
    }

    @Test
    void takes_no_number_for_a_text_and_no_text_for_a_number() {
        for (String wrong : List.of(
                "{\"text\":5}",
                "{\"text\":true}",
                "{\"text\":[]}",
                "{\"text\":{}}",
                "{\"number\":\"5\"}",
                "{\"number\":5.5}",
                "{\"number\":true}",
                "{\"camera\":55}",
                "{\"camera\":{}}",
                "{\"at\":1795000000}",
                "{\"at\":\"yesterday\"}",
                "{\"at\":\"\"}",
                "{\"at\":\"+12028-09-01T00:00:00Z\"}",
                "{\"day\":[2028,9,1]}",
                "{\"day\":20000}",
                "{\"day\":\"+12028-09-01\"}",
                "{\"day\":\"2028-02-30\"}")) {
            assertThatThrownBy(() -> Json.readStrictly(wrong, Form.class))
                    .as(wrong)
                    .isInstanceOf(Fault.BadInput.class);
        }
    }
}
