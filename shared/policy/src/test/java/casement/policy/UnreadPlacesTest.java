package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.plate.ReadingRules;
import casement.domain.plate.UnreadPlace;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@Clause("SJ-ALPR-3")
class UnreadPlacesTest {
    private static final CameraId GATE = new CameraId("gate");
    private static final Instant NOON = Instant.parse("2026-12-05T20:00:00Z");
    private static final String SQUARE =
            "areas: [[[-121.90, 37.33], [-121.88, 37.33], [-121.88, 37.34], [-121.90, 37.34], [-121.90, 37.33]]]";

    private static Place place(String site, double latitude, double longitude) {
        return new Place(site, "north side", latitude, longitude);
    }

    private static List<UnreadPlace> read(String... places) {
        String yaml = Packs.shipped("san-jose-alpr").yaml();
        if (places.length == 0) {
            return Packs.read("san-jose-alpr", yaml).unread();
        }
        String section = List.of(places).stream()
                .map(place -> "  - {clause: SJ-ALPR-3, says: No plates around an assembly., " + place + "}\n")
                .collect(Collectors.joining("", "unread:\n", ""));
        return Packs.read("san-jose-alpr", section + yaml).unread();
    }

    private static boolean isUnread(Place place, Instant at, String... places) {
        ReadingRules rules = () -> read(places);
        return rules.against(GATE, place, at).isPresent();
    }

    @Test
    void are_named_by_camera_site_or_part_of_the_map() {
        Place there = place("city-hall", 37.335, -121.89);
        assertThat(isUnread(there, NOON)).isFalse();
        assertThat(isUnread(there, NOON, "cameras: [gate]")).isTrue();
        assertThat(isUnread(there, NOON, "cameras: [other]")).isFalse();
        assertThat(isUnread(there, NOON, "sites: [city-hall]")).isTrue();
        assertThat(isUnread(there, NOON, "sites: [harbor]")).isFalse();
        assertThat(isUnread(there, NOON, SQUARE)).isTrue();
        assertThat(isUnread(place("city-hall", 37.335, -121.91), NOON, SQUARE)).isFalse();
        assertThat(isUnread(there, NOON, "sites: [harbor]", "cameras: [gate]")).isTrue();
    }

    @Test
    void are_left_out_for_a_time_when_one_is_named() {
        Place there = place("city-hall", 37.335, -121.89);
        String time = "sites: [city-hall], from: '2026-12-05T08:00-08:00', until: '2026-12-05T18:00-08:00'";
        assertThat(isUnread(there, NOON, time)).isTrue();
        assertThat(isUnread(there, Instant.parse("2026-12-05T15:59:59Z"), time)).isFalse();
        assertThat(isUnread(there, Instant.parse("2026-12-05T16:00:00Z"), time)).isTrue();
        assertThat(isUnread(there, Instant.parse("2026-12-06T02:00:00Z"), time)).isFalse();
    }

    @Test
    void are_refused_with_their_line_when_they_say_nothing_or_nonsense() {
        for (String wrong : List.of(
                "sites: []",
                "cameras: ['NO CAMERA']",
                "areas: [[[-121.9, 37.3], [-121.8, 37.3]]]",
                "areas: [[[37.3, -121.9], [37.3, -121.8], [37.4, -121.8], [37.3, -121.9]]]",
                "areas: [[[west, 37.3], [-121.8, 37.3], [-121.8, 37.4], [west, 37.3]]]",
                "areas: [[[1, 2, 3]]]",
                "sites: [a], from: tomorrow",
                "sites: [a], from: '2026-12-05T18:00Z', until: '2026-12-05T18:00Z'",
                "sites: [a], colour: red")) {
            assertThatThrownBy(() -> read(wrong))
                    .as(wrong)
                    .isInstanceOf(PacksRefused.class)
                    .hasMessageContaining("san-jose-alpr.yaml:2:");
        }
    }

    @Test
    void are_published_with_the_other_rules() {
        String yaml = "unread:\n  - {clause: SJ-ALPR-3, says: No plates around an assembly., sites: [x]}\n"
                + Packs.shipped("san-jose-alpr").yaml();
        assertThat(Publishing.of(Packs.read("san-jose-alpr", yaml)).rules())
                .anySatisfy(rule -> assertThat(rule.says()).isEqualTo("No plates around an assembly."));
    }
}
