package casement.recognition.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlateFormatsTest {
    private final PlateFormats formats = PlateFormats.published();
    private final Map<String, Double> anywhere = formats.expected(region -> 1);

    @Test
    void every_format_belongs_to_a_region_and_has_a_source() {
        Set<String> regions = new HashSet<>();
        formats.regions().forEach(region -> regions.add(region.code()));
        List<String[]> lines = Lines.of("formats.tsv");
        assertThat(lines).hasSizeGreaterThan(200).allSatisfy(f -> {
            assertThat(f).hasSize(4);
            assertThat(regions).contains(f[0]);
            assertThat(f[1]).matches("[9ALXB]{3,9}");
            assertThat(Double.parseDouble(f[2])).isBetween(0.001, 1.0);
            assertThat(f[3]).isNotBlank();
        });
    }

    @Test
    void every_region_has_a_format_and_no_more_than_all_its_vehicles() {
        for (IssuingRegion region : formats.regions()) {
            double sum = Lines.of("formats.tsv").stream()
                    .filter(f -> f[0].equals(region.code()))
                    .mapToDouble(f -> Double.parseDouble(f[2]))
                    .sum();
            assertThat(sum).as(region.code()).isBetween(0.1, 1.0001);
        }
    }

    @Test
    void all_states_and_the_capital_are_there() {
        assertThat(formats.regions().stream().filter(region -> region.code().startsWith("us-")))
                .hasSize(51);
    }

    @Test
    void look_alikes_are_exchanged_where_the_format_asks() {
        assertThat(formats.readings("RK1O1AO")).contains("RK101AO");
        assertThat(formats.readings("6ABCIZ3")).contains("6ABC123");
    }

    @Test
    void a_letter_that_looks_like_no_digit_stays() {
        assertThat(LookAlikes.fitted("6ABCK23", "9AAA999")).isEmpty();
    }

    @Test
    void a_plate_with_a_format_is_likelier_than_one_without() {
        assertThat(formats.logPrior("6ABC123", anywhere)).isGreaterThan(formats.logPrior("6AB0123", anywhere));
        assertThat(formats.logPrior("RK101AO", anywhere)).isGreaterThan(formats.logPrior("RK1O1AO", anywhere));
    }

    @Test
    void the_prior_over_all_texts_of_a_format_is_no_more_than_one() {
        assertThat(Math.exp(formats.logPrior("6ABC123", anywhere)) * 1.7576e8).isLessThan(1);
    }

    @Test
    void california_issues_most_plates_of_its_format() {
        Map<String, Double> issuers = formats.issuers("6ABC123", anywhere);
        assertThat(issuers.get("us-ca")).isGreaterThan(0.8);
    }

    @Test
    void nobody_is_told_to_have_issued_what_has_no_format() {
        assertThat(formats.issuers("CASEMENT", anywhere)).isEmpty();
        assertThat(formats.isValid("CASEMENT")).isFalse();
    }

    @Test
    void a_plate_that_several_regions_issue_is_told_to_be_of_where_the_camera_stands() {
        PlateFormats american = PlateFormats.publishedFor(HomeRegions.of("us"));
        PlateFormats belgian = PlateFormats.publishedFor(HomeRegions.of("be, nl"));
        assertThat(american.issuers("6ABC123", american.expected(region -> 1)).get("us-ca"))
                .isGreaterThan(0.95);
        assertThat(belgian.issuers("6ABC123", belgian.expected(region -> 1)).get("be"))
                .isGreaterThan(0.5);
    }

    @Test
    void a_plate_of_a_format_from_afar_is_known_all_the_same() {
        PlateFormats american = PlateFormats.publishedFor(HomeRegions.of("us"));
        assertThat(american.issuers("BA123CD", american.expected(region -> 1))).containsKey("sk");
    }

    @Test
    void refuses_a_region_that_it_does_not_know() {
        assertThatThrownBy(() -> PlateFormats.publishedFor(HomeRegions.of("us,atlantis")))
                .hasMessageContaining("'atlantis'")
                .hasMessageContaining("us-ca");
    }

    @Test
    void what_is_known_of_the_picture_moves_the_issuer() {
        Map<String, Double> slovak = formats.expected(region -> region.code().equals("sk") ? 1000 : 1);
        assertThat(formats.issuers("BA123CD", slovak).get("sk"))
                .isGreaterThan(formats.issuers("BA123CD", anywhere).get("sk"));
    }
}
