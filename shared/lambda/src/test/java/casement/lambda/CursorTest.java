package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.testkit.Examples;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CursorTest {
    private static final Principal ADA = Examples.person("ada", "Ada", Role.AUDITOR);
    private static final Principal BOB = Examples.person("bob", "Bob", Role.AUDITOR);

    @Test
    void leads_back_to_its_place() {
        HttpQuestion question = asked(ADA, Map.of("bbox", "1,2,3,4"));
        String cursor = Cursor.to("camera-9", question);
        assertThat(Cursor.of(with(question, cursor))).contains("camera-9");
        assertThat(Cursor.of(question)).isEmpty();
    }

    @Test
    void may_come_with_another_limit() {
        String cursor = Cursor.to("camera-9", asked(ADA, Map.of("limit", "2")));
        assertThat(Cursor.of(with(asked(ADA, Map.of("limit", "5")), cursor))).contains("camera-9");
    }

    @Test
    void is_nobody_elses_and_no_other_questions() {
        String cursor = Cursor.to("camera-9", asked(ADA, Map.of()));
        refused(with(asked(BOB, Map.of()), cursor));
        refused(with(asked(ADA, Map.of("bbox", "1,2,3,4")), cursor));
    }

    @Test
    void is_refused_when_it_is_damaged() {
        HttpQuestion question = asked(ADA, Map.of());
        String cursor = Cursor.to("camera-9", question);
        for (int at = 0; at < cursor.length(); at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            refused(with(question, cursor.substring(0, at) + other + cursor.substring(at + 1)));
        }
        refused(with(question, "%"));
        refused(with(question, "x".repeat(10_000)));
    }

    private static void refused(HttpQuestion question) {
        assertThatThrownBy(() -> Cursor.of(question)).isInstanceOf(Fault.BadInput.class);
    }

    private static HttpQuestion asked(Principal by, Map<String, String> query) {
        return new HttpQuestion("GET", "/v1/cameras", Map.of(), query, Map.of(), "", by);
    }

    private static HttpQuestion with(HttpQuestion question, String cursor) {
        TreeMap<String, String> query = new TreeMap<>(question.query());
        query.put("cursor", cursor);
        return asked(question.principal(), query);
    }
}
