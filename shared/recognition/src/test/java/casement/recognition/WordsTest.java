package casement.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import casement.recognition.format.PlateFormats;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(PlateFormats.published());

    @Test
    void knows_a_state_though_letters_are_misread() {
        assertThat(words.region("CALIF0RNLA"))
                .hasValueSatisfying(region -> assertThat(region.code()).isEqualTo("us-ca"));
        assertThat(words.region("SHOWMESTATE"))
                .hasValueSatisfying(region -> assertThat(region.code()).isEqualTo("us-mo"));
    }

    @Test
    void knows_nothing_in_other_words() {
        assertThat(words.region("CHEVROLET")).isEmpty();
        assertThat(words.region("4ABC123")).isEmpty();
        assertThat(words.region("TX")).isEmpty();
    }

    @Test
    void counts_edits() {
        assertThat(Edits.between("ABC123", "ABC128")).isEqualTo(1);
        assertThat(Edits.between("ABC123", "BC1234")).isEqualTo(2);
        assertThat(Edits.between("", "ABC")).isEqualTo(3);
    }
}
