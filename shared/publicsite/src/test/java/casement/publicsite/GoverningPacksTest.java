package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.policy.PublishedPack;
import casement.domain.policy.Rulebook;
import casement.domain.transparency.Publication;
import casement.policy.KeptDays;
import casement.policy.PackDesk;
import casement.policy.Packs;
import casement.policy.RulingPacks;
import casement.testkit.Examples;
import casement.testkit.Publications;
import casement.testkit.memory.MemoryPackChanges;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five governing documents, as they come with the software. */
class GoverningPacksTest {
    private static final List<PublishedPack> PACKS = packs();
    private static final SortedMap<String, String> FILES = Pages.of(publication());

    private static List<PublishedPack> packs() {
        RulingPacks ruling =
                new RulingPacks(Packs.GOVERNING, new MemoryPackChanges(), new KeptDays(Examples.retention(28)));
        return new PackDesk(ruling, Clock.fixed(Examples.NOON, ZoneOffset.UTC)).published(Rulebook.EMPTY);
    }

    private static Publication publication() {
        Publication whole = Publications.whole();
        return new Publication(
                whole.at(),
                whole.zone(),
                whole.software(),
                whole.site(),
                whole.cameras(),
                PACKS,
                whole.partners(),
                whole.months(),
                whole.reviews(),
                whole.deletions(),
                whole.checkpoint(),
                whole.measures());
    }

    private static String words(String path) {
        return Pages.parsed(FILES.getOrDefault(path, ""))
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ");
    }

    @Test
    @Clause({"CA-SB34-4", "SJ-ALPR-16"})
    void are_published_whole_with_every_clause_that_they_have() {
        assertThat(PACKS).hasSizeGreaterThanOrEqualTo(5);
        for (String language : List.of("en", "es")) {
            String page = words(language + "/policies.html");
            for (PublishedPack pack : PACKS) {
                assertThat(page).contains(pack.title());
                pack.clauses().forEach((id, says) -> assertThat(page).contains(id + ": " + says));
                assertThat(Stream.of(pack.prohibited(), pack.training(), pack.rules())
                                .flatMap(List::stream)
                                .map(PublishedPack.Sentence::says))
                        .allMatch(page::contains);
            }
        }
    }

    @Test
    @Clause({"SEA-CCTV-19", "SCH-8"})
    void have_their_notices_and_contacts_published() {
        for (PublishedPack pack : PACKS) {
            Map<String, String> texts = pack.texts();
            assertThat(words("en/contacts.html"))
                    .contains(texts.getOrDefault("notice", "?"), texts.getOrDefault("contact", "?"));
        }
    }

    @Test
    void keep_nothing_for_which_the_pages_have_no_word() {
        Set<String> keys = Languages.all().getFirst().keys();
        assertThat(PACKS.stream().flatMap(pack -> pack.retention().stream()))
                .hasSizeGreaterThan(5)
                .allMatch(term -> keys.contains("data." + term.data()) && keys.contains("from." + term.from()));
    }

    @Test
    void make_pages_whose_ids_are_unique() {
        Pages.html(publication())
                .forEach((path, page) -> assertThat(Pages.all(Pages.parsed(page), "*").stream()
                                .map(element -> element.getAttribute("id"))
                                .filter(id -> !id.isEmpty()))
                        .as(path)
                        .doesNotHaveDuplicates());
    }
}
