package casement.hotlist.hits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.hit.HitRecord;
import casement.domain.hotlist.ListCategory;
import casement.domain.plate.PlateRead;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Plates;
import casement.testkit.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MatchReadTest {
    private final HitDesk desk = new HitDesk();
    private final String plate = Plates.fresh();

    @Test
    void raises_a_hit_for_a_listed_plate_and_none_for_another() {
        desk.list(plate, ListCategory.STOLEN_VEHICLE);
        PlateRead read = desk.read(plate, Examples.NOON);
        desk.matchRead.match(HitDesk.added(read));
        desk.matchRead.match(HitDesk.added(desk.read(Plates.fresh(), Examples.NOON)));
        assertThat(desk.hits.all()).hasSize(1);
        HitRecord hit = desk.hits.all().getFirst();
        assertThat(hit.raised().read()).isEqualTo(read.id());
        assertThat(hit.raised().match().version()).isEqualTo(3);
        assertThat(hit.raised().late()).isFalse();
        assertThat(hit.raised().expires()).isEqualTo(read.expires());
    }

    @Test
    @Clause("SJ-ALPR-13")
    void records_when_a_listed_plate_was_acquired_without_the_plate() {
        HitRecord hit = desk.raised();
        AuditEntry entry = desk.entries("MatchRead").getFirst();
        assertThat(entry.who().subject()).isEqualTo("function:MatchRead");
        assertThat(entry.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(entry.elements())
                .containsEntry("hit", hit.raised().id().value())
                .containsEntry("read", hit.raised().read().value())
                .containsEntry("list", "ca-stolen-vehicles")
                .containsEntry("category", "STOLEN_VEHICLE");
        assertThat(entry.toString())
                .doesNotContain(hit.raised().match().listed().characters());
    }

    @Test
    void says_of_a_late_read_that_it_is_late() {
        HitRecord hit = desk.raised(ListCategory.STOLEN_VEHICLE, Examples.NOON.minus(Duration.ofMinutes(31)));
        assertThat(hit.raised().late()).isTrue();
        assertThat(desk.raised(ListCategory.STOLEN_VEHICLE, Examples.NOON.minus(Duration.ofMinutes(30)))
                        .raised()
                        .late())
                .isFalse();
    }

    @Test
    void raises_nothing_of_a_read_that_has_expired() {
        desk.list(plate, ListCategory.STOLEN_VEHICLE);
        PlateRead read = desk.read(plate, Examples.NOON);
        desk.clock.set(read.expires());
        desk.matchRead.match(HitDesk.added(read));
        assertThat(desk.hits.all()).isEmpty();
    }

    @Test
    void raises_it_after_a_failure_at_any_step_once_it_is_delivered_again() {
        for (int calls = 0; calls < 3; calls++) {
            for (FaultSwitch.Mode mode : List.of(FaultSwitch.Mode.FAILS, FaultSwitch.Mode.PERSISTS_BUT_FAILS)) {
                HitDesk fresh = new HitDesk();
                fresh.list(plate, ListCategory.STOLEN_VEHICLE);
                PlateRead read = fresh.read(plate, Examples.NOON);
                List<FaultSwitch.Mode> modes = new ArrayList<>();
                for (int works = 0; works < calls; works++) {
                    modes.add(FaultSwitch.Mode.WORKS);
                }
                modes.add(mode);
                fresh.hits.faults.next(modes.toArray(FaultSwitch.Mode[]::new));
                assertThatThrownBy(() -> fresh.matchRead.match(HitDesk.added(read)))
                        .isInstanceOf(Fault.Unavailable.class);
                fresh.matchRead.match(HitDesk.added(read));
                assertThat(fresh.hits.all()).hasSize(1);
                assertThat(fresh.entries("MatchRead")).isNotEmpty();
            }
        }
    }

    @Test
    void raises_nothing_that_the_log_does_not_take() {
        desk.list(plate, ListCategory.STOLEN_VEHICLE);
        PlateRead read = desk.read(plate, Examples.NOON);
        desk.audit.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> desk.matchRead.match(HitDesk.added(read))).isInstanceOf(Fault.Unavailable.class);
        assertThat(desk.hits.all()).isEmpty();
    }

    /** Several reads of each of several passages, each delivered thrice in any order, to eight matchers. */
    @Test
    @Tag("race")
    void raises_one_hit_a_passage_however_many_matchers_race_and_however_often_reads_come() {
        for (int seed = 0; seed < 20; seed++) {
            HitDesk fresh = new HitDesk();
            List<PlateRead> deliveries = new ArrayList<>();
            for (int vehicle = 0; vehicle < 5; vehicle++) {
                String passing = Plates.fresh();
                fresh.list(passing, ListCategory.STOLEN_VEHICLE);
                for (int second = 0; second < 12; second += 3) {
                    PlateRead read = fresh.read(passing, Examples.NOON.plusSeconds(second));
                    deliveries.addAll(List.of(read, read, read));
                }
            }
            Collections.shuffle(deliveries, new Random(seed));
            List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
                for (int i = n; i < deliveries.size(); i += 8) {
                    fresh.matchRead.match(HitDesk.added(deliveries.get(i)));
                }
                return true;
            });
            assertThat(Race.thrown(outcomes)).as("seed %d", seed).isEmpty();
            assertThat(fresh.hits.all()).as("seed %d", seed).hasSize(5);
        }
    }
}
