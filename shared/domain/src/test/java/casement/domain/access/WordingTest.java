package casement.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordingTest {
    @Example
    void takes_for_the_same_what_reads_the_same() {
        for (String same : List.of(
                "Car thefts at night",
                "car thefts at night",
                "  CAR\tTHEFTS\nAT  NIGHT.",
                "Car-thefts: at night!",
                "Ｃａｒ ｔｈｅｆｔｓ ａｔ ｎｉｇｈｔ",
                "C\u200Bar t\u00ADhefts at night")) {
            assertThat(Wording.of(same)).as(same).isEqualTo(new Wording("CARTHEFTSATNIGHT"));
        }
        assertThat(Wording.of("Straße, Café")).isEqualTo(Wording.of("STRASSE CAFE"));
    }

    @Example
    void takes_for_different_what_reads_differently() {
        assertThat(Wording.of("car thefts at night")).isNotEqualTo(Wording.of("car theft at night"));
        assertThat(Wording.of("robbery at pier 6")).isNotEqualTo(Wording.of("robbery at pier 9"));
        assertThat(Wording.of("夜间盗窃").letters()).isEqualTo("夜间盗窃");
    }

    @Property
    void stays_the_same_when_taken_again(@ForAll String any) {
        Wording once = Wording.of(any);
        assertThat(Wording.of(once.letters())).isEqualTo(once);
    }

    @Property
    void does_not_depend_on_case(@ForAll String any) {
        assertThat(Wording.of(any.toUpperCase(Locale.ROOT))).isEqualTo(Wording.of(any));
        assertThat(Wording.of(Wording.of(any).letters().toLowerCase(Locale.ROOT)))
                .isEqualTo(Wording.of(any));
    }

    @Property
    void does_not_depend_on_spaces_and_punctuation(
            @ForAll("words") List<String> words, @ForAll("gaps") String gap, @ForAll("gaps") String other) {
        assertThat(Wording.of(gap + String.join(gap, words) + other)).isEqualTo(Wording.of(String.join(other, words)));
    }

    @Property
    void has_the_same_digest_when_it_is_the_same_and_another_when_not(@ForAll String one, @ForAll String other) {
        boolean same = Wording.of(one).equals(Wording.of(other));
        assertThat(Wording.of(one).digest().equals(Wording.of(other).digest())).isEqualTo(same);
        assertThat(Wording.of(one).digestFor("anna"))
                .isNotEqualTo(Wording.of(one).digestFor("bea"));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.strings()
                .withChars(" \t\n.,;:!?-–—_'\"()/\\\u00A0\u200B")
                .ofMaxLength(4);
    }
}
