package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.access.AgencyType;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Mount;
import casement.domain.hit.RejectionReason;
import casement.domain.hotlist.ListCategory;
import casement.domain.retention.DayPlace;
import casement.domain.review.Kind;
import casement.domain.sharing.Offence;
import casement.domain.sharing.RequestState;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.PublicFile;
import casement.testkit.Publications;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final String[] VALUES = {"{0}", "{1}", "{2}", "{3}"};

    private static Set<String> places(Language language, String key) {
        return PLACE.matcher(language.say(key, VALUES))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void are_english_and_spanish_english_first() {
        assertThat(Languages.all()).extracting(Language::tag).containsExactly("en", "es");
    }

    @Test
    void have_the_same_keys_with_the_same_places() {
        Language english = Languages.all().getFirst();
        for (Language other : Languages.all()) {
            assertThat(other.keys()).as(other.tag()).isEqualTo(english.keys());
            english.keys()
                    .forEach(key -> assertThat(places(other, key))
                            .as(other.tag() + " " + key)
                            .isEqualTo(places(english, key)));
        }
    }

    @Test
    void say_something_under_every_key_and_not_the_same_as_english() {
        Language english = Languages.all().getFirst();
        Language spanish = Languages.all().getLast();
        assertThat(english.keys()).allMatch(key -> !english.say(key, VALUES).isBlank());
        assertThat(spanish.keys()).allMatch(key -> !spanish.say(key, VALUES).isBlank());
        assertThat(spanish.keys().stream()
                        .filter(key -> spanish.say(key, VALUES).equals(english.say(key, VALUES))))
                .containsExactlyInAnyOrder(
                        "moment",
                        "title",
                        "degrees",
                        "no",
                        "map.north",
                        "figures.caption",
                        "role.supervisor",
                        "role.auditor",
                        "role.inspector-general",
                        "deletion.bytes");
    }

    @Test
    void have_a_word_for_every_constant_that_is_shown() {
        Map<String, Enum<?>[]> shown = Map.ofEntries(
                Map.entry("class", CameraClass.values()),
                Map.entry("mount", Mount.values()),
                Map.entry("agency", AgencyType.values()),
                Map.entry("role", Role.values()),
                Map.entry("review", Kind.values()),
                Map.entry("figure", FigureKind.values()),
                Map.entry("category", ListCategory.values()),
                Map.entry("reason", RejectionReason.values()),
                Map.entry("offence", Offence.values()),
                Map.entry("ruling", RequestState.values()),
                Map.entry("place", DayPlace.values()));
        Set<String> keys = Languages.all().getFirst().keys();
        shown.forEach((group, constants) -> assertThat(keys)
                .as(group)
                .containsAll(Arrays.stream(constants)
                        .map(constant -> group + "." + JsonText.code(constant))
                        .toList()));
        assertThat(keys)
                .containsAll(Arrays.stream(FigureKind.values())
                        .flatMap(kind -> kind.keys().stream())
                        .filter(key -> !key.equals("clause"))
                        .map(key -> "key." + key.replace(' ', '-'))
                        .toList());
    }

    /** A third language is one more file. */
    @Test
    void one_more_file_is_one_more_language() throws IOException {
        Language english = Languages.all().getFirst();
        String file = english.keys().stream()
                .map(key -> key + "=" + changed(key, english.say(key, VALUES)))
                .collect(Collectors.joining("\n"));
        Language german = Language.read("de", new StringReader(file));
        List<Language> three =
                Stream.concat(Languages.all().stream(), Stream.of(german)).toList();
        List<PublicFile> files = new StaticPages(three).files(Publications.whole(), List.of());
        assertThat(files).extracting(PublicFile::path).contains("de/figures.html", "de/index.html");
        Map<String, String> pages = files.stream()
                .collect(
                        Collectors.toMap(PublicFile::path, page -> new String(page.content(), StandardCharsets.UTF_8)));
        assertThat(pages.getOrDefault("de/figures.html", "")).contains("1.204", "88,9", "Oktober 2026");
        assertThat(pages.getOrDefault("en/figures.html", "")).contains("href=\"../de/figures.html\"", ">Deutsch</a>");
    }

    private static String changed(String key, String text) {
        return switch (key) {
            case "language" -> "Deutsch";
            case "locale" -> "de-DE";
            default -> text;
        };
    }

    @Test
    void a_text_that_is_missing_is_a_fault_and_a_code_that_nobody_knows_stands_for_itself() throws IOException {
        Language poor = Language.read("de", new StringReader("locale=de-DE"));
        assertThatThrownBy(() -> poor.say("skip"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("de have no skip");
        assertThat(poor.word("category", "own-list")).isEqualTo("own list");
    }
}
