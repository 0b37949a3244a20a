package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.transparency.Publication;
import casement.testkit.Publications;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What WCAG 2.2 asks of the structure of every page. */
class AccessibilityTest {
    private static void each(BiConsumer<String, Document> test) {
        for (Publication publication : List.of(Publications.whole(), Publications.empty())) {
            SortedMap<String, String> pages = Pages.html(publication);
            assertThat(pages).hasSizeGreaterThan(2 * PageName.values().length);
            pages.forEach((path, page) -> test.accept(path, Pages.parsed(page)));
        }
    }

    private static Stream<Element> withIds(Document page) {
        return Pages.all(page, "*").stream().filter(element -> element.hasAttribute("id"));
    }

    @Test
    void every_page_says_its_language_and_has_a_title_of_its_own() {
        Set<String> titles = new HashSet<>();
        Pages.html(Publications.whole()).forEach((path, html) -> {
            Document page = Pages.parsed(html);
            String language = path.contains("/") ? path.substring(0, 2) : "en";
            assertThat(page.getDocumentElement().getAttribute("lang")).as(path).isEqualTo(language);
            assertThat(titles.add(Pages.all(page, "title").getFirst().getTextContent()))
                    .as(path)
                    .isTrue();
        });
    }

    @Test
    void headings_begin_with_one_of_the_first_level_and_leave_none_out() {
        each((path, page) -> {
            List<Integer> levels = Pages.all(page, "*").stream()
                    .map(Element::getTagName)
                    .filter(name -> name.matches("h[1-6]"))
                    .map(name -> name.charAt(1) - '0')
                    .toList();
            assertThat(levels).as(path).startsWith(1);
            assertThat(levels.stream().filter(level -> level == 1)).as(path).hasSize(1);
            for (int n = 1; n < levels.size(); n++) {
                assertThat(levels.get(n)).as(path).isLessThanOrEqualTo(levels.get(n - 1) + 1);
            }
        });
    }

    @Test
    void landmarks_are_there_and_named_where_there_are_several() {
        each((path, page) -> {
            assertThat(Pages.all(page, "main")).as(path).hasSize(1);
            if (path.contains("/")) {
                assertThat(Pages.all(page, "header")).as(path).hasSize(1);
                assertThat(Pages.all(page, "footer")).as(path).hasSize(1);
                assertThat(Pages.all(page, "nav"))
                        .as(path)
                        .hasSize(2)
                        .allMatch(nav -> !nav.getAttribute("aria-label").isEmpty());
            }
        });
    }

    @Test
    void the_first_thing_on_a_page_skips_to_its_content() {
        each((path, page) -> {
            if (path.contains("/")) {
                Element first = Pages.all(page, "a").getFirst();
                assertThat(first.getAttribute("href")).as(path).isEqualTo("#main");
            }
        });
    }

    @Test
    void ids_are_unique_and_whatever_names_one_finds_it() {
        each((path, page) -> {
            List<String> ids =
                    withIds(page).map(element -> element.getAttribute("id")).toList();
            assertThat(ids).as(path).doesNotHaveDuplicates();
            List<String> named = new ArrayList<>();
            for (Element element : Pages.all(page, "*")) {
                Stream.of(element.getAttribute("aria-labelledby").split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .forEach(named::add);
                if (element.getAttribute("href").startsWith("#")) {
                    named.add(element.getAttribute("href").substring(1));
                }
            }
            assertThat(ids).as(path).containsAll(named);
        });
    }

    @Test
    void tables_have_captions_and_every_head_a_scope_and_every_row_all_cells() {
        each((path, page) -> {
            for (Element table : Pages.all(page, "table")) {
                assertThat(((Element) table.getParentNode()).getAttribute("tabindex"))
                        .isEqualTo("0");
                assertThat(Pages.all(table, "caption")).as(path).hasSize(1);
                assertThat(Pages.all(table, "th"))
                        .as(path)
                        .allMatch(head -> head.getAttribute("scope").matches("row|col"));
                int columns =
                        Pages.all(Pages.all(table, "thead").getFirst(), "th").size();
                for (Element row : Pages.all(Pages.all(table, "tbody").getFirst(), "tr")) {
                    int heads = Pages.all(row, "th").size();
                    assertThat(heads).as(path).isPositive();
                    assertThat(heads + Pages.all(row, "td").size()).as(path).isEqualTo(columns);
                }
            }
        });
    }

    @Test
    void no_cell_is_empty() {
        each((path, page) -> assertThat(
                        Stream.of("td", "th", "dd", "li", "p").flatMap(name -> Pages.all(page, name).stream()))
                .as(path)
                .allMatch(element -> !element.getTextContent().isBlank()));
    }

    @Test
    void pictures_have_titles_and_descriptions_or_are_hidden() {
        each((path, page) -> assertThat(Pages.all(page, "svg"))
                .as(path)
                .allMatch(svg -> svg.getAttribute("aria-hidden").equals("true")
                        || (svg.getAttribute("role").equals("img")
                                && Pages.all(svg, "title").size() == 1
                                && Pages.all(svg, "desc").size() == 1)));
    }

    @Test
    void every_page_leads_to_all_others_and_to_itself_in_other_languages() {
        SortedMap<String, String> files = Pages.of(Publications.whole());
        Pages.html(Publications.whole()).forEach((path, html) -> {
            Document page = Pages.parsed(html);
            for (Element link : Pages.all(page, "a")) {
                String href = link.getAttribute("href");
                if (!href.startsWith("#") && !href.matches("\\.\\./2026-11-2[23]/e[ns]/index\\.html")) {
                    String target = path.contains("/") && !href.startsWith("../")
                            ? path.substring(0, 3) + href
                            : href.replace("../", "");
                    assertThat(files).as(path + " to " + href).containsKey(target);
                }
            }
            if (path.contains("/")) {
                assertThat(Pages.all(page, "a").stream()
                                .filter(link ->
                                        link.getAttribute("aria-current").equals("page")))
                        .as(path)
                        .hasSize(1);
                assertThat(html).contains("hreflang=\"en\"", "hreflang=\"es\"");
            }
        });
    }

    @Test
    void nothing_runs_and_nobody_else_is_asked() {
        each((path, page) -> {
            assertThat(Pages.all(page, "meta").stream()
                            .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                            .map(meta -> meta.getAttribute("content")))
                    .as(path)
                    .containsExactly("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
            assertThat(Pages.all(page, "*"))
                    .as(path)
                    .noneMatch(element -> element.hasAttribute("style")
                            || element.hasAttribute("src")
                            || element.getTagName().matches("script|style|iframe|object|form|img"));
        });
        assertThat(Pages.of(Publications.whole()).getOrDefault("site.css", "")).doesNotContain("url(", "@import");
    }
}
