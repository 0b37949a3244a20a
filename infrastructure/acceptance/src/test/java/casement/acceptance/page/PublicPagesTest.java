package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.testkit.Publications;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/** The public pages as a browser shows them, judged by axe-core, in light and dark, wide and narrow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class PublicPagesTest {
    private static final int WIDE = 1280;
    /** A width at which WCAG asks that nobody has to scroll in two directions. */
    private static final int NARROW = 320;

    private ShownSite site;

    @BeforeAll
    void open() {
        site = new ShownSite(Publications.whole());
    }

    @AfterAll
    void close() {
        site.close();
    }

    private void keepsAllRules(String path) {
        List<String> judged = site.judged();
        assertThat(Integer.parseInt(judged.getFirst())).as(path).isGreaterThan(10);
        assertThat(judged.subList(1, judged.size())).as(path).isEmpty();
    }

    @Test
    void break_no_rule_of_axe_in_light_and_in_dark() {
        assertThat(site.htmlPaths()).hasSizeGreaterThan(20);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String path : site.htmlPaths()) {
                site.show(path, scheme, WIDE);
                keepsAllRules(path + " " + scheme);
            }
        }
    }

    @Test
    void break_no_rule_on_a_first_day() {
        try (ShownSite first = new ShownSite(Publications.empty())) {
            for (String path : first.htmlPaths()) {
                first.show(path, ColorScheme.LIGHT, WIDE);
                List<String> judged = first.judged();
                assertThat(judged.subList(1, judged.size())).as(path).isEmpty();
            }
        }
    }

    /** Else the tests above could judge nothing. */
    @Test
    void are_judged_by_rules_that_notice() {
        site.show("en/cameras.html", ColorScheme.LIGHT, WIDE);
        site.page().evaluate("""
                () => {
                  document.documentElement.removeAttribute('lang');
                  document.querySelector('main p').setAttribute('class', 'faint');
                  const faint = new CSSStyleSheet();
                  faint.replaceSync('.faint { color: #bbbbbb }');
                  document.adoptedStyleSheets = [faint];
                }
                """);
        assertThat(site.judged())
                .anyMatch(found -> found.startsWith("html-has-lang"))
                .anyMatch(found -> found.startsWith("color-contrast"));
    }

    @Test
    void need_no_scrolling_to_the_side_in_a_narrow_window() {
        for (String path : site.htmlPaths()) {
            site.show(path, ColorScheme.LIGHT, NARROW);
            Object width = site.page().evaluate("() => document.scrollingElement.scrollWidth");
            assertThat(((Number) width).intValue()).as(path).isLessThanOrEqualTo(NARROW);
        }
    }

    @Test
    void let_who_has_a_keyboard_skip_to_the_content_and_see_where_they_are() {
        site.show("en/figures.html", ColorScheme.LIGHT, WIDE);
        site.page().keyboard().press("Tab");
        assertThat(site.page().isVisible(".skip:focus")).isTrue();
        Object outline = site.page().evaluate("() => getComputedStyle(document.activeElement).outlineWidth");
        assertThat(outline).isEqualTo("3px");
        site.page().keyboard().press("Enter");
        site.page().keyboard().press("Tab");
        Object inMain = site.page().evaluate("() => document.querySelector('main').contains(document.activeElement)");
        assertThat(inMain).isEqualTo(true);
    }

    @Test
    @Clause("SEA-CCTV-1")
    void show_the_map_and_switch_the_language_without_any_script_of_theirs_or_anybody_elses() {
        site.asked().clear();
        site.complaints().clear();
        site.show("index.html", ColorScheme.LIGHT, WIDE);
        site.page().click("text=Read these pages in English");
        site.page().click("nav >> text=Cameras");
        assertThat(site.page().locator("main svg[role=img] .mark").count()).isEqualTo(4);
        site.page().click("nav >> text=Español");
        assertThat(site.page().innerText("h1")).isEqualTo("Cámaras");
        assertThat(site.asked()).allMatch(url -> url.startsWith("http://site.test/"));
        assertThat(site.complaints()).noneMatch(said -> said.contains("Content Security Policy"));
    }
}
