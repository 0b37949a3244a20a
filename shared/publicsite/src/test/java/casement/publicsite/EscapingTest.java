package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.Publications;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever stands in a text is read and nothing else. */
class EscapingTest {
    private static final String SCRIPT = "\"'></title><script>alert(1)</script><img/onerror=alert(2)>&amp;";

    @Test
    void scripts_in_every_text_stay_words() {
        SortedMap<String, String> hostile = Pages.html(Publications.saying(SCRIPT));
        SortedMap<String, String> tame = Pages.html(Publications.whole());
        assertThat(hostile.keySet()).isEqualTo(tame.keySet());
        hostile.forEach((path, page) -> {
            Document parsed = Pages.parsed(page);
            assertThat(Pages.all(parsed, "script")).as(path).isEmpty();
            assertThat(Pages.all(parsed, "img")).as(path).isEmpty();
            assertThat(page).as(path).doesNotContain("<script", "<img");
            assertThat(elements(parsed)).as(path).isEqualTo(elements(Pages.parsed(tame.getOrDefault(path, ""))));
        });
        assertThat(hostile.getOrDefault("en/cameras.html", ""))
                .contains("At the place called harbour-bridge&quot;&#39;&gt;&lt;/title&gt;&lt;script&gt;");
        assertThat(Pages.parsed(hostile.getOrDefault("en/index.html", ""))
                        .getDocumentElement()
                        .getTextContent())
                .contains(SCRIPT);
    }

    private static List<String> elements(Document page) {
        return Pages.all(page, "*").stream().map(Element::getTagName).toList();
    }

    @Test
    void every_text_that_somebody_can_choose_is_tried() {
        SortedMap<String, String> marked = Pages.of(Publications.saying("#MARK#"));
        String all = String.join("\n", marked.values());
        assertThat(List.of(
                        "Port Casement",
                        "privacy@example.org",
                        "harbour-bridge",
                        "Harbour &amp; Market",
                        "Police department",
                        "County sheriff",
                        "Use of cameras and plate readers",
                        "Licence plates are read here.",
                        "Analysts search reads.",
                        "A missing person at risk",
                        "Nothing about immigration.",
                        "own list",
                        "own place",
                        "University survey",
                        "minutes",
                        "Beside the harbour",
                        "log.example/audit",
                        "witness.example",
                        "Random audit of searches",
                        "SJ-ALPR-22",
                        "0.1.0"))
                .allMatch(text -> all.contains(text + "#MARK#"));
    }

    @Test
    void what_is_no_character_or_turns_a_line_around_is_replaced() {
        String page = Markup.page(Node.element("p", "a\u0000b\u202Ec\uD800d\uFFFEe\n"));
        assertThat(page).isEqualTo("<!DOCTYPE html>\n<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\n</p>\n");
    }

    @Test
    void an_address_of_the_api_is_shown_and_never_a_link() {
        Pages.html(Publications.whole())
                .forEach((path, page) -> assertThat(page).as(path).doesNotContain("href=\"http", "src="));
    }
}
