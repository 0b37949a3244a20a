package casement.hotlist.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Role;
import casement.domain.alert.Alert;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Stream;
import casement.domain.audit.Outcome;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitState;
import casement.testkit.FaultSwitch;
import casement.testkit.TestDirectory;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowAlertsTest {
    private final AlertDesk desk = new AlertDesk();

    @BeforeEach
    void put_people_into_the_directory() {
        desk.person("anna", Role.RTCC_ANALYST);
        desk.person("otto", Role.FIELD_OFFICER);
    }

    @Test
    void tells_each_console_each_alert_once_and_in_order() {
        List<ConnectionId> consoles = List.of(desk.follows("anna"), desk.follows("anna"), desk.follows("otto"));
        List<String> raised =
                IntStream.range(0, 5).mapToObj(n -> desk.raise().hit().value()).toList();
        for (ConnectionId console : consoles) {
            assertThat(desk.hits(console)).isEqualTo(raised);
        }
    }

    @Test
    @Clause("SJ-ALPR-9")
    void says_of_an_unverified_hit_that_it_is_no_ground_and_names_no_plate() {
        ConnectionId console = desk.follows("anna");
        Alert raised = desk.raise();
        desk.raise(raised.hit(), 2, HitState.VERIFIED, false);
        List<JsonNode> told = desk.messages(console).subList(1, 3);
        assertThat(told.getFirst().path("notice").asText()).contains("no ground");
        assertThat(told.getLast().has("notice")).isFalse();
        assertThat(told).noneMatch(message -> message.has("plate"));
    }

    @Test
    void tells_nobody_twice_when_the_same_news_comes_again() {
        ConnectionId console = desk.follows("anna");
        Alert raised = desk.raise();
        desk.raiseAlert.raise(raised);
        assertThat(desk.hits(console)).hasSize(1);
    }

    @Test
    void tells_nothing_to_a_connection_that_has_not_subscribed() {
        ConnectionId silent = desk.connection();
        desk.raise();
        assertThat(desk.sockets.sentTo(silent)).isEmpty();
    }

    @Test
    void tells_what_was_missed_in_order_and_goes_on_from_there() {
        ConnectionId first = desk.follows("anna");
        desk.raise();
        long heard = desk.messages(first).getLast().path("number").asLong();
        desk.connections.end(first);
        List<String> missed =
                List.of(desk.raise().hit().value(), desk.raise().hit().value());
        ConnectionId again = desk.follows("anna", Stream.DESK, Optional.of(heard));
        String next = desk.raise().hit().value();
        assertThat(desk.hits(again)).containsExactly(missed.get(0), missed.get(1), next);
        assertThat(desk.messages(again).getFirst().path("complete").asBoolean()).isTrue();
    }

    @Test
    void says_so_when_what_was_missed_is_forgotten() {
        IntStream.range(0, 4).forEach(n -> desk.raise());
        desk.log.forget(3);
        ConnectionId again = desk.follows("anna", Stream.DESK, Optional.of(1L));
        assertThat(desk.messages(again).getFirst().path("complete").asBoolean()).isFalse();
        assertThat(desk.hits(again)).hasSize(1);
    }

    @Test
    void shows_a_client_by_the_number_before_what_it_has_missed() {
        ConnectionId console = desk.follows("anna");
        IntStream.range(0, 3).forEach(n -> desk.raise());
        List<JsonNode> told = desk.messages(console);
        long last = told.getFirst().path("last").asLong();
        for (JsonNode message : told.subList(1, told.size())) {
            assertThat(message.path("before").asLong()).isEqualTo(last);
            last = message.path("number").asLong();
        }
        desk.followAlerts.answer(console);
        assertThat(desk.messages(console).getLast().path("last").asLong()).isEqualTo(last);
    }

    @Test
    void tells_again_what_could_not_be_sent() {
        ConnectionId console = desk.follows("anna");
        desk.sockets.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(desk::raise).isInstanceOf(Fault.Unavailable.class);
        Alert raised = desk.log.after(0, 1).getFirst().alert();
        desk.raiseAlert.raise(raised);
        assertThat(desk.hits(console)).containsExactly(raised.hit().value());
    }

    @Test
    @Clause("SJ-ALPR-7")
    void refuses_who_is_not_trained_and_tells_nothing_once_training_has_lapsed() {
        desk.people.put("ned", "Ned", Set.of(Role.RTCC_ANALYST));
        assertThatThrownBy(() -> desk.follows("ned")).isInstanceOf(Fault.Refused.class);
        ConnectionId console = desk.follows("anna");
        desk.clock.advance(Duration.ofDays(201));
        desk.raise();
        assertThat(desk.hits(console)).isEmpty();
    }

    @Test
    void refuses_who_works_with_no_hits() {
        desk.person("terry", Role.TECHNICIAN);
        assertThatThrownBy(() -> desk.follows("terry")).isInstanceOf(Fault.Refused.class);
        assertThat(desk.audit.written().getLast().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void closes_the_connection_of_who_was_struck_off_and_tells_them_nothing_more() {
        ConnectionId console = desk.follows("anna");
        ConnectionId other = desk.follows("otto");
        desk.leaves("anna");
        desk.raise();
        assertThat(desk.hits(console)).isEmpty();
        assertThat(desk.sockets.isGone(console)).isTrue();
        assertThat(desk.hits(other)).hasSize(1);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void tells_nothing_more_once_the_agency_has_ended() {
        ConnectionId console = desk.follows("anna");
        desk.people.agency(
                TestDirectory.POLICE, "Seattle Police Department", AgencyType.LOCAL, true, LocalDate.of(2020, 1, 1));
        desk.raise();
        assertThat(desk.hits(console)).isEmpty();
        assertThat(desk.sockets.isGone(console)).isTrue();
    }

    @Test
    void lets_nobody_else_listen_by_somebodys_connection() {
        ConnectionId console = desk.follows("anna");
        assertThatThrownBy(
                        () -> desk.followAlerts.follow(desk.principal("otto"), console, Stream.DESK, Optional.empty()))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
    void tells_the_field_of_nothing_but_orders_and_of_none_that_came_late() {
        ConnectionId unit = desk.follows("otto", Stream.FIELD, Optional.empty());
        HitId hit = desk.raise().hit();
        desk.raise(hit, 1, HitState.SEEN, false);
        desk.raise(hit, 2, HitState.VERIFIED, false);
        assertThat(desk.hits(unit)).isEmpty();
        desk.raise(hit, 3, HitState.ORDERED, false, Optional.of(3), Optional.empty());
        HitId late = desk.raise().hit();
        desk.raise(late, 3, HitState.ORDERED, true, Optional.of(3), Optional.empty());
        assertThat(desk.hits(unit)).containsExactly(hit.value());
        JsonNode told = desk.messages(unit).getLast();
        assertThat(told.path("state").asText()).isEqualTo("ordered");
        assertThat(told.path("order").asInt()).isEqualTo(3);
        assertThat(told.path("seenAt").asText()).isEqualTo(desk.clock.instant().toString());
        assertThat(told.path("confirmedAt").asText())
                .isEqualTo(desk.clock.instant().toString());
        assertThat(told.has("notice")).isFalse();
    }

    @Test
    @Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
    void tells_the_field_that_an_order_has_ended_and_that_there_is_no_ground() {
        ConnectionId unit = desk.follows("otto", Stream.FIELD, Optional.empty());
        HitId hit = desk.raise().hit();
        desk.raise(hit, 3, HitState.ORDERED, false, Optional.of(3), Optional.empty());
        desk.raise(hit, 4, HitState.REJECTED, false, Optional.of(3), Optional.empty());
        assertThat(desk.hits(unit)).containsExactly(hit.value(), hit.value());
        assertThat(desk.messages(unit).getLast().path("notice").asText()).contains("no ground");
    }

    @Test
    @Clause("SEA-RTCC-4")
    void tells_the_desk_and_not_the_field_who_has_heard_and_that_nobody_has() {
        ConnectionId unit = desk.follows("otto", Stream.FIELD, Optional.empty());
        ConnectionId console = desk.follows("anna");
        HitId hit = desk.raise().hit();
        desk.raise(hit, 4, HitState.ORDERED, false, Optional.of(3), Optional.of(HitNews.UNACKNOWLEDGED));
        desk.raise(hit, 5, HitState.ORDERED, false, Optional.of(3), Optional.of(HitNews.STILL_UNACKNOWLEDGED));
        desk.raise(hit, 6, HitState.ORDERED, false, Optional.of(3), Optional.of(HitNews.ACKNOWLEDGED));
        assertThat(desk.hits(unit)).isEmpty();
        assertThat(desk.messages(console).stream()
                        .map(told -> told.path("type").asText()
                                + (told.has("times") ? " " + told.path("times").asInt() : "")))
                .endsWith("hit.unacknowledged 1", "hit.unacknowledged 2", "hit.acknowledged");
    }

    @Test
    @Clause("SEA-RTCC-5")
    void writes_down_what_reached_whom() {
        desk.follows("anna");
        desk.raise();
        assertThat(desk.audit.written().getLast()).satisfies(entry -> {
            assertThat(entry.who().subject()).isEqualTo("anna");
            assertThat(entry.answer().orElseThrow().count()).isEqualTo(1);
        });
    }

    @Test
    void closes_connections_that_stay_silent() {
        ConnectionId silent = desk.connection();
        ConnectionId console = desk.follows("anna");
        desk.clock.advance(Duration.ofSeconds(11));
        assertThat(new DropSilent(desk.connections, desk.sockets).drop(desk.clock.instant()))
                .isEqualTo(1);
        assertThat(desk.sockets.isGone(silent)).isTrue();
        assertThat(desk.sockets.isGone(console)).isFalse();
    }
}
