package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.Publications;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 computes it, of the style's own colours, in light and in dark. */
class ContrastTest {
    private static final String CSS = Pages.of(Publications.empty()).getOrDefault("site.css", "");
    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");

    private static List<Map<String, String>> schemes() {
        return ROOT.matcher(CSS)
                .results()
                .map(scheme -> colours(scheme.group(1)))
                .toList();
    }

    private static Map<String, String> colours(String rule) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(rule).results().forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }

    /** Names of colours that a property is given anywhere. */
    private static Stream<String> used(String property) {
        return Pattern.compile("[ ;{]" + property + ": (?:[^;]*)var\\(--([a-z]+)\\)")
                .matcher(CSS)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct();
    }

    private static void contrasts(Stream<String> fronts, List<String> backs, double least) {
        List<String> front = fronts.toList();
        assertThat(front).isNotEmpty();
        assertThat(schemes()).hasSize(2);
        for (Map<String, String> scheme : schemes()) {
            for (String one : front) {
                for (String other : backs) {
                    assertThat(contrast(scheme.getOrDefault(one, ""), scheme.getOrDefault(other, "")))
                            .as(one + " on " + other + " of " + scheme)
                            .isGreaterThanOrEqualTo(least);
                }
            }
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void computes_what_wcag_does() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21.0);
        assertThat(contrast("777777", "ffffff")).isBetween(4.4, 4.5);
    }

    @Test
    void words_stand_out_from_every_ground() {
        List<String> grounds = used("background").toList();
        assertThat(grounds).containsExactlyInAnyOrder("paper", "head");
        contrasts(used("color"), grounds, 4.5);
    }

    @Test
    void lines_marks_and_the_focus_stand_out_from_the_page() {
        contrasts(
                Stream.of(used("border"), used("outline"), used("border-bottom"))
                        .flatMap(each -> each),
                List.of("paper"),
                3);
        contrasts(Stream.of("reads", "records", "other"), List.of("paper", "view"), 3);
        contrasts(Stream.of("ink"), List.of("view"), 4.5);
    }

    @Test
    void every_colour_has_a_name_in_both() {
        assertThat(schemes().getFirst().keySet()).isEqualTo(schemes().getLast().keySet());
        assertThat(CSS.replaceAll("--[a-z]+: #[0-9a-f]{6};", "")).doesNotContain("#", "rgb", "hsl");
    }
}
