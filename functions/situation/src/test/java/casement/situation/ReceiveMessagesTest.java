package casement.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import casement.domain.situation.SituationItem;
import casement.domain.situation.Spot;
import casement.domain.situation.UnitPosition;
import casement.json.Json;
import casement.lambda.MachineCredentials;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiveMessagesTest {
    private final SituationStores stores = new SituationStores();

    private static String golden(String name) {
        return new String(SituationStores.golden(name), StandardCharsets.UTF_8);
    }

    private SituationItem only() {
        assertThat(stores.items.all()).hasSize(1);
        return stores.items.all().getFirst();
    }

    @Test
    @Clause("SEA-RTCC-1")
    void takes_a_911_call_with_its_type_priority_and_place_of_the_incident() {
        assertThat(stores.receive(FeedKind.DISPATCH, golden("call.eido.json")).stored())
                .isEqualTo(1);
        SituationItem call = only();
        assertThat(call.about()).isEqualTo("urn:emergency:uid:incidentid:26-0419233:psap.city.example");
        assertThat(call.at()).isEqualTo("2026-11-20T11:58:30Z");
        assertThat(call.type()).isEqualTo("Shots Fired");
        assertThat(call.status()).contains("Dispatched");
        assertThat(call.priority()).contains(1);
        assertThat(call.spot()).contains(new Spot(47.6097, -122.3331, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call.eido.json", "medical.eido.json", "alert.cap.xml", "shots.json", "units.geojson"})
    @Clause("SEA-RTCC-7")
    void keeps_no_callers_names_numbers_or_narratives(String name) {
        stores.receive(kind(name), golden(name));
        assertThat(golden(name)).containsAnyOf("Quimby", "audio", "Brandt");
        assertThat(Json.write(List.of(stores.items.all(), stores.positions.there())))
                .contains("\"feed\"")
                .doesNotContainIgnoringCase("Quimby")
                .doesNotContain("0147")
                .doesNotContain("0190")
                .doesNotContain("insulin")
                .doesNotContain("marlowe")
                .doesNotContain("Okafor")
                .doesNotContain("duty.officer")
                .doesNotContain("1501")
                .doesNotContain("47.612")
                .doesNotContain("audio")
                .doesNotContain("Brandt");
    }

    private static FeedKind kind(String name) {
        return name.endsWith(".xml")
                ? FeedKind.ALERTS
                : name.endsWith(".eido.json")
                        ? FeedKind.DISPATCH
                        : name.endsWith(".geojson") ? FeedKind.UNITS : FeedKind.GUNSHOTS;
    }

    @Test
    @Clause("SEA-RTCC-7")
    void keeps_of_a_medical_call_neither_what_it_is_nor_at_which_door() {
        stores.receive(FeedKind.DISPATCH, golden("medical.eido.json"));
        SituationItem call = only();
        assertThat(call.type()).isEqualTo("medical");
        Spot spot = call.spot().orElseThrow();
        assertThat(spot.latitudeDegrees()).isEqualTo(47.61);
        assertThat(spot.longitudeDegrees()).isEqualTo(-122.333);
        assertThat(spot.withinMetres()).isGreaterThanOrEqualTo(spot.metresTo(new Spot(47.6097, -122.3331, 0)) + 30);
        assertThat(Json.write(call)).doesNotContain("Overdose");
    }

    @Test
    @Clause("SEA-RTCC-1")
    void takes_an_alert_to_the_public_and_its_cancellation_as_one_matter() {
        stores.receive(FeedKind.ALERTS, golden("alert.cap.xml"));
        SituationItem alert = only();
        assertThat(alert.type()).isEqualTo("Hazardous Materials Warning");
        assertThat(alert.text()).contains("Ammonia leak at the harbor: keep away from Pier 54");
        assertThat(alert.at()).isEqualTo("2026-11-20T11:55:00Z");
        Spot around = alert.spot().orElseThrow();
        assertThat(around.metresTo(new Spot(47.609, -122.336, 0))).isLessThanOrEqualTo(around.withinMetres() + 0.01);
        stores.receive(FeedKind.ALERTS, golden("cancel.cap.xml"));
        SituationItem cancelled = stores.items.all().stream()
                .filter(item -> item.status().equals(Optional.of("cancelled")))
                .findFirst()
                .orElseThrow();
        assertThat(cancelled.about()).isEqualTo(alert.about());
        assertThat(cancelled.spot()).contains(new Spot(47.606, -122.339, 500));
    }

    @Test
    void keeps_nothing_of_an_exercise_and_says_so() {
        ReceiveMessages.Taken taken = stores.receive(FeedKind.ALERTS, golden("exercise.cap.xml"));
        assertThat(taken.dropped()).isTrue();
        assertThat(stores.items.all()).isEmpty();
    }

    @Test
    @Clause("SEA-RTCC-1")
    void takes_a_gunshot_with_its_confidence() {
        stores.receive(FeedKind.GUNSHOTS, golden("shots.json"));
        SituationItem shot = only();
        assertThat(shot.type()).isEqualTo("gunshot");
        assertThat(shot.confidence()).contains(0.93);
        assertThat(shot.spot()).contains(new Spot(47.6099, -122.3329, 25));
        assertThat(shot.expires()).isEqualTo(Examples.NOON.plus(Duration.ofDays(30)));
    }

    @Test
    @Clause("SEA-RTCC-1")
    void takes_the_newest_position_of_each_unit() {
        assertThat(stores.receive(FeedKind.UNITS, golden("units.geojson")).stored())
                .isEqualTo(2);
        assertThat(stores.positions.there())
                .extracting(UnitPosition::unit, UnitPosition::status)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("2-David-3", "en-route"),
                        org.assertj.core.groups.Tuple.tuple("Engine 5", "available"));
        String soon = golden("units.geojson").replace("11:59:5", "11:59:59.").replace("59.8Z", "59.9Z");
        ReceiveMessages.Taken again = stores.receive(FeedKind.UNITS, soon);
        assertThat(again.thinned()).isEqualTo(2);
        assertThat(again.stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"DISPATCH,call.eido.json", "ALERTS,alert.cap.xml", "GUNSHOTS,shots.json"})
    void stores_the_same_message_once_however_often_it_is_sent(FeedKind kind, String name) {
        assertThat(stores.receive(kind, golden(name)).stored()).isEqualTo(1);
        stores.clock.set(Examples.NOON.plusSeconds(60));
        ReceiveMessages.Taken again = stores.receive(kind, golden(name));
        assertThat(again.repeated()).isEqualTo(1);
        assertThat(again.stored()).isZero();
        assertThat(only().received()).isEqualTo(Examples.NOON);
    }

    @Test
    void stores_it_once_when_the_store_fails_after_it_has_stored() {
        stores.feed(FeedKind.GUNSHOTS);
        stores.items.faults.next(FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> stores.receive(FeedKind.GUNSHOTS, golden("shots.json")))
                .isInstanceOf(Fault.Unavailable.class);
        assertThat(stores.receive(FeedKind.GUNSHOTS, golden("shots.json")).repeated())
                .isEqualTo(1);
        assertThat(stores.items.all()).hasSize(1);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void takes_nothing_from_who_does_not_show_the_secret_or_of_a_feed_that_has_ended() {
        FeedId feed = stores.feed(FeedKind.GUNSHOTS);
        byte[] shots = SituationStores.golden("shots.json");
        for (Map<String, String> shown : List.of(
                Map.<String, String>of(),
                Map.of("x-api-key", "0".repeat(32)),
                Map.of(
                        "authorization",
                        "Bearer "
                                + stores.feeds.find(feed).orElseThrow().secret().text()))) {
            assertThatThrownBy(() -> stores.receiveMessages.receive(feed, new MachineCredentials(shown), shots))
                    .isInstanceOf(Fault.NotSignedIn.class);
        }
        MachineCredentials right = new MachineCredentials(Map.of("x-api-key", SituationStores.SECRET));
        assertThatThrownBy(() -> stores.receiveMessages.receive(new FeedId("nobody"), right, shots))
                .isInstanceOf(Fault.NotSignedIn.class);
        stores.endFeed.end(Examples.operationsManager(), feed);
        assertThatThrownBy(() -> stores.receiveMessages.receive(feed, right, shots))
                .isInstanceOf(Fault.NotSignedIn.class);
        assertThat(stores.items.all()).isEmpty();
    }

    @Test
    void takes_no_time_more_than_five_minutes_ahead_or_a_day_back() {
        String ahead = golden("shots.json").replace("11:57:31Z", "12:05:00.001Z");
        String behind = golden("shots.json").replace("20T11:57:31Z", "19T11:59:59Z");
        for (String wrong : List.of(ahead, behind)) {
            assertThatThrownBy(() -> stores.receive(FeedKind.GUNSHOTS, wrong))
                    .isInstanceOf(Fault.BadInput.class)
                    .hasMessageContaining("detections[0].at");
        }
        stores.receive(FeedKind.GUNSHOTS, golden("shots.json").replace("11:57:31Z", "12:05:00Z"));
        stores.receive(FeedKind.GUNSHOTS, golden("shots.json").replace("20T11:57:31Z", "19T12:00:00Z"));
        assertThat(stores.items.all()).hasSize(2);
    }

    @Test
    void takes_what_is_timely_of_a_message_and_names_what_is_not() {
        String mixed = golden("units.geojson").replace("11:59:55Z", "12:30:00Z");
        ReceiveMessages.Taken taken = stores.receive(FeedKind.UNITS, mixed);
        assertThat(taken.stored()).isEqualTo(1);
        assertThat(taken.problems()).extracting(Fault.Problem::field).containsExactly("features[1].at");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GUNSHOTS;shots.json;\"confidence\": 0.93;\"confidence\": 93;detections[0].confidence",
                "GUNSHOTS;shots.json;47.6099;147.6099;detections[0]",
                "GUNSHOTS;shots.json;\"detections\";\"shots\";detections",
                "DISPATCH;call.eido.json;incidentTypeCommonRegistryText;somethingElse;incidentTypeCommonRegistryText",
                "DISPATCH;call.eido.json;\"incidentCommonPriorityNumber\": 1;\"incidentCommonPriorityNumber\": 1.5;Priority",
                "DISPATCH;call.eido.json;2026-11-20T11:58:30.000Z;yesterday;lastUpdateTimeStamp",
                "DISPATCH;call.eido.json;47.60970 -122.33310;north of here;locationByValue",
                "ALERTS;alert.cap.xml;2026-11-20T03:55:00-08:00;this morning;sent",
                "ALERTS;alert.cap.xml;47.603,-122.342;47.603;polygon",
                "ALERTS;alert.cap.xml;cap:1.2;cap:1.1;body",
                "UNITS;units.geojson;\"unit\": \"Engine 5\";\"unit\": \"\";features[1].properties.unit",
                "UNITS;units.geojson;40.0;400.0;headingDegrees",
                "UNITS;units.geojson;\"Point\";\"Polygon\";features[0].geometry"
            })
    void names_the_field_that_is_wrong_and_stores_nothing(
            FeedKind kind, String name, String right, String wrong, String field) {
        assertThat(golden(name)).contains(right);
        String sent = golden(name).replace(right, wrong);
        assertThatThrownBy(() -> stores.receive(kind, sent))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining(field);
        assertThat(stores.items.all()).isEmpty();
        assertThat(stores.positions.there()).isEmpty();
    }

    @Test
    void refuses_what_is_too_large_before_it_is_read() {
        byte[] large = new byte[stores.rules.of(FeedKind.GUNSHOTS).mostBytes() + 1];
        assertThatThrownBy(() -> stores.receive(FeedKind.GUNSHOTS, large))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("body")
                .hasMessageContaining(Integer.toString(large.length));
    }
}
