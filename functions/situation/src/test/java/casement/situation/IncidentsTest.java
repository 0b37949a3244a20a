package casement.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Outcome;
import casement.domain.situation.FeedKind;
import casement.domain.situation.Incident;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItem;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private static final Principal ANALYST = Examples.analyst();
    private static final String SHOT = "{\"detections\":[{\"id\":\"%s\",\"at\":\"%s\",\"confidence\":%s,"
            + "\"latitudeDegrees\":%s,\"longitudeDegrees\":-122.3329,\"uncertaintyMetres\":25}]}";

    private final SituationStores stores = new SituationStores();

    private void callAndShot() {
        stores.receive(FeedKind.DISPATCH, SituationStores.golden("call.eido.json"));
        stores.receive(FeedKind.GUNSHOTS, SituationStores.golden("shots.json"));
    }

    private ItemId shot(String id, String at, double confidence, double latitude) {
        stores.receive(FeedKind.GUNSHOTS, SHOT.formatted(id, at, confidence, latitude));
        return item(id);
    }

    private ItemId item(String about) {
        return stores.items.all().stream()
                .filter(item -> item.about().equals(about))
                .map(SituationItem::id)
                .findFirst()
                .orElseThrow();
    }

    private List<Incident> listed() {
        return stores.listIncidents
                .list(
                        ANALYST,
                        new ListIncidents.Wanted(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .incidents();
    }

    private static MergeForm merge(ItemId with) {
        return new MergeForm(Optional.of(with), Optional.of("the same shots, heard twice"));
    }

    private static SplitForm split(ItemId item) {
        return new SplitForm(Optional.of(item), Optional.of("fireworks a block away"));
    }

    @Test
    @Clause("SEA-RTCC-1")
    void makes_one_incident_of_a_911_call_and_a_gunshot_near_in_place_and_time() {
        callAndShot();
        assertThat(listed()).singleElement().satisfies(incident -> {
            assertThat(incident.items())
                    .extracting(SituationItem::kind)
                    .containsExactly(FeedKind.GUNSHOTS, FeedKind.DISPATCH);
            assertThat(incident.id()).isEqualTo(item("shot-000123"));
        });
    }

    @Test
    void says_what_makes_an_incident_serious_and_of_an_unsure_sensor_alone_that_it_is_not() {
        callAndShot();
        assertThat(listed().getFirst().serious()).hasSize(2);
        SituationStores others = new SituationStores();
        others.receive(FeedKind.GUNSHOTS, SHOT.formatted("unsure", "2026-11-20T11:59:00Z", 0.79, 47.7));
        others.receive(FeedKind.GUNSHOTS, SHOT.formatted("sure", "2026-11-20T11:59:00Z", 0.8, 47.5));
        List<Incident> incidents = others.listIncidents
                .list(
                        ANALYST,
                        new ListIncidents.Wanted(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .incidents();
        assertThat(incidents)
                .hasSize(2)
                .allSatisfy(incident -> assertThat(incident.serious().isEmpty())
                        .isEqualTo(incident.items().getFirst().about().equals("unsure")));
    }

    @Test
    void keeps_apart_what_is_farther_than_the_rules_say_in_place_or_in_time() {
        stores.receive(FeedKind.DISPATCH, SituationStores.golden("call.eido.json"));
        shot("far", "2026-11-20T11:58:30Z", 0.9, 47.6130);
        shot("late", "2026-11-20T11:43:29Z", 0.9, 47.6099);
        assertThat(listed()).hasSize(3);
        shot("just", "2026-11-20T11:43:30Z", 0.9, 47.6099);
        assertThat(listed()).hasSize(2).anyMatch(incident -> incident.items().size() == 3);
    }

    @Test
    void follows_the_updates_of_one_call_however_much_later_they_come() {
        stores.receive(FeedKind.DISPATCH, SituationStores.golden("call.eido.json"));
        stores.clock.set(Examples.NOON.plus(Duration.ofHours(1)));
        String closed = new String(SituationStores.golden("call.eido.json"), StandardCharsets.UTF_8)
                .replace("2026-11-20T11:58:30.000Z", "2026-11-20T12:55:00.000Z")
                .replace("Dispatched", "Closed");
        stores.receive(FeedKind.DISPATCH, closed);
        assertThat(listed())
                .singleElement()
                .satisfies(incident -> assertThat(incident.items())
                        .extracting(item -> item.status().orElseThrow())
                        .containsExactly("Dispatched", "Closed"));
    }

    @Test
    @Clause("SEA-RTCC-1")
    void unites_two_incidents_for_an_analyst_and_records_who_and_why() {
        ItemId one = shot("one", "2026-11-20T11:50:00Z", 0.9, 47.60);
        ItemId other = shot("other", "2026-11-20T11:51:00Z", 0.9, 47.62);
        assertThat(listed()).hasSize(2);
        Incident merged = stores.mergeIncidents.merge(ANALYST, one, merge(other));
        assertThat(merged.has(one) && merged.has(other)).isTrue();
        assertThat(merged.changes()).singleElement().satisfies(change -> {
            assertThat(change.by().who()).isEqualTo(ANALYST.who());
            assertThat(change.reason()).isEqualTo("the same shots, heard twice");
        });
        assertThat(listed()).hasSize(1);
        assertThatThrownBy(() -> stores.mergeIncidents.merge(ANALYST, one, merge(other)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(stores.showIncident.show(ANALYST, other).id()).isEqualTo(one);
    }

    @Test
    @Clause("SEA-RTCC-1")
    void parts_what_the_rules_united_until_somebody_unites_it_again() {
        callAndShot();
        ItemId shot = item("shot-000123");
        ItemId call = item("urn:emergency:uid:incidentid:26-0419233:psap.city.example");
        Incident parted = stores.splitIncident.split(ANALYST, call, split(shot));
        assertThat(parted.items()).extracting(SituationItem::id).containsExactly(shot);
        assertThat(listed()).hasSize(2);
        stores.clock.set(Examples.NOON.plusSeconds(60));
        stores.mergeIncidents.merge(ANALYST, call, merge(shot));
        assertThat(listed())
                .singleElement()
                .satisfies(incident -> assertThat(incident.changes()).hasSize(2));
        stores.clock.set(Examples.NOON.plusSeconds(120));
        stores.splitIncident.split(ANALYST, call, split(call));
        assertThat(listed()).hasSize(2);
        assertThatThrownBy(() -> stores.splitIncident.split(ANALYST, call, split(call)))
                .isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> stores.splitIncident.split(ANALYST, call, split(shot)))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void lets_only_those_see_and_change_whose_role_allows_it() {
        callAndShot();
        ItemId shot = item("shot-000123");
        ItemId call = item("urn:emergency:uid:incidentid:26-0419233:psap.city.example");
        for (Principal other : List.of(Examples.technician(), Examples.auditor(), Examples.operationsManager())) {
            assertThatThrownBy(() -> stores.showIncident.show(other, shot)).isInstanceOf(Fault.Refused.class);
        }
        assertThat(stores.showIncident.show(Examples.inspectorGeneral(), shot).items())
                .hasSize(2);
        for (Principal other : List.of(Examples.technician(), Examples.inspectorGeneral())) {
            assertThatThrownBy(() -> stores.splitIncident.split(other, call, split(shot)))
                    .isInstanceOf(Fault.Refused.class);
            assertThatThrownBy(() -> stores.mergeIncidents.merge(other, call, merge(shot)))
                    .isInstanceOf(Fault.Refused.class);
        }
        assertThat(listed()).hasSize(1);
    }

    @Test
    @Clause("SEA-RTCC-6")
    void shows_nothing_that_is_not_in_the_log() {
        callAndShot();
        int before = stores.audit.written().size();
        listed();
        assertThat(stores.outcomes().subList(before, before + 2)).containsExactly(Outcome.ASKED, Outcome.ANSWERED);
        stores.audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(this::listed).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> stores.showIncident.show(ANALYST, item("shot-000123")))
                .isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void changes_nothing_without_a_reason_and_knows_no_incident_that_is_not_there() {
        callAndShot();
        ItemId shot = item("shot-000123");
        assertThatThrownBy(() ->
                        stores.mergeIncidents.merge(ANALYST, shot, new MergeForm(Optional.empty(), Optional.of("  "))))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactly("with", "reason"));
        ItemId nowhere = new ItemId("0".repeat(32));
        assertThatThrownBy(() -> stores.showIncident.show(ANALYST, nowhere)).isInstanceOf(Fault.Missing.class);
        assertThatThrownBy(() -> stores.splitIncident.split(ANALYST, nowhere, split(shot)))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    void refuses_to_unite_what_lies_more_than_six_hours_apart() {
        ItemId early = shot("early", "2026-11-20T04:30:00Z", 0.9, 47.6);
        ItemId late = shot("late", "2026-11-20T11:59:00Z", 0.9, 47.6);
        assertThatThrownBy(() -> stores.mergeIncidents.merge(ANALYST, late, merge(early)))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SEA-RTCC-7")
    void shows_no_incident_after_thirty_days() {
        callAndShot();
        ItemId shot = item("shot-000123");
        stores.clock.set(Examples.NOON.plus(Duration.ofDays(30)).minusMillis(1));
        assertThat(stores.showIncident.show(ANALYST, shot).items()).hasSize(2);
        stores.clock.set(Examples.NOON.plus(Duration.ofDays(30)));
        assertThatThrownBy(() -> stores.showIncident.show(ANALYST, shot)).isInstanceOf(Fault.Missing.class);
    }

    @Test
    void leads_through_incidents_page_by_page() {
        for (int n = 0; n < 5; n++) {
            shot("shot-" + n, "2026-11-20T11:5" + n + ":00Z", 0.9, 47.6 + n / 10.0);
        }
        Optional<ItemId> after = Optional.empty();
        List<ItemId> seen = new java.util.ArrayList<>();
        do {
            ListIncidents.Listed page = stores.listIncidents.list(
                    ANALYST, new ListIncidents.Wanted(Optional.empty(), Optional.empty(), after, Optional.of(2)));
            page.incidents().forEach(incident -> seen.add(incident.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        Instant until = Instant.parse("2026-11-20T11:53:30Z");
        assertThat(stores.listIncidents
                        .list(
                                ANALYST,
                                new ListIncidents.Wanted(
                                        Optional.of(until.minusSeconds(120)),
                                        Optional.of(until),
                                        Optional.empty(),
                                        Optional.empty()))
                        .incidents())
                .hasSize(2);
        for (Instant nonsense : List.of(Instant.MIN, Instant.MAX)) {
            assertThatThrownBy(() -> stores.listIncidents.list(
                            ANALYST,
                            new ListIncidents.Wanted(
                                    Optional.empty(), Optional.of(nonsense), Optional.empty(), Optional.empty())))
                    .isInstanceOf(Fault.BadInput.class)
                    .hasMessageContaining("until");
        }
        assertThatThrownBy(() -> stores.listIncidents.list(
                        ANALYST,
                        new ListIncidents.Wanted(
                                Optional.of(until.minus(Duration.ofHours(25))),
                                Optional.of(until),
                                Optional.empty(),
                                Optional.empty())))
                .isInstanceOf(Fault.BadInput.class);
    }
}
