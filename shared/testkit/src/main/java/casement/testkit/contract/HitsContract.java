package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitChange;
import casement.domain.hit.HitId;
import casement.domain.hit.HitPlace;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitSearch;
import casement.domain.hit.HitState;
import casement.domain.hit.Hits;
import casement.domain.hit.Raised;
import casement.domain.hit.RejectionReason;
import casement.domain.hit.StandingOrder;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListId;
import casement.domain.people.PersonId;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.retention.Retention;
import casement.domain.video.Span;
import casement.testkit.Examples;
import casement.testkit.Matches;
import casement.testkit.MovableClock;
import casement.testkit.Plates;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of hits does. */
public abstract class HitsContract {
    protected static final Retention RETENTION = Examples.retention(28);

    /** Today's noon, so that no store's own clean-up takes what a test has just written. */
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));

    /** What the adapter under test takes for now. */
    protected final MovableClock clock = new MovableClock(noon);

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "ShowHit"));
    private final AlprCamera camera = Plates.camera();

    /** With {@link #RETENTION} and {@link #clock}. */
    protected abstract Hits hits();

    private PlateRead read(String plate, Instant at) {
        return Plates.read(camera, plate, at);
    }

    private HitRecord raised(PlateRead read, HotListMatch match) {
        HitId id = hits().telling(read, match);
        Raised raised = Raised.of(id, read, match, Matches.limits(), clock.instant());
        assertThat(hits().raise(raised)).isTrue();
        return hits().find(receipt, id).orElseThrow();
    }

    private HitRecord raised(Instant at) {
        PlateRead read = read(Plates.fresh(), at);
        return raised(read, Matches.stolen(read));
    }

    private HitRecord changed(HitChange change) {
        hits().change(receipt, change);
        return hits().find(receipt, change.after().raised().id()).orElseThrow();
    }

    private HitRecord seen(HitRecord hit) {
        return changed(hit.unverified(noon).seen(Matches.sameOn(hit), Matches.taken("anna", noon)));
    }

    private HitChange confirming(HitRecord hit, String subject) {
        return hit.seen(noon).confirmed("CLETS 17", Matches.limits(), Matches.taken(subject, noon));
    }

    private HitSearch search(
            Optional<HitState> state,
            Optional<ListId> list,
            Optional<CameraId> where,
            int limit,
            Optional<HitPlace> after) {
        Span lately = new Span(noon.minus(Duration.ofDays(3)), noon.plus(Duration.ofHours(6)));
        return new HitSearch(state, list, where, lately, Optional.empty(), clock.instant(), limit, after);
    }

    private HitSearch here() {
        return search(Optional.empty(), Optional.empty(), Optional.of(here(camera)), 100, Optional.empty());
    }

    private static CameraId here(AlprCamera camera) {
        return camera.camera().id();
    }

    @Test
    void keeps_a_hit_as_it_was_raised_and_the_first_of_an_id() {
        PlateRead read = read(Plates.fresh(), noon);
        HotListMatch match = Matches.stolen(read);
        HitId id = hits().telling(read, match);
        assertThat(hits().isThere(id)).isFalse();
        Raised first = Raised.of(id, read, match, Matches.limits(), noon);
        assertThat(hits().raise(first)).isTrue();
        assertThat(hits().raise(Raised.of(id, read, match, Matches.limits(), noon.plusSeconds(9))))
                .isFalse();
        assertThat(hits().isThere(id)).isTrue();
        assertThat(hits().find(receipt, id)).contains(HitRecord.fresh(first));
    }

    @Test
    void is_told_once_of_all_reads_of_a_passage_in_whatever_order_they_come() {
        PlateRead first = read(Plates.fresh(), noon);
        HotListMatch match = Matches.stolen(first);
        HitId id = hits().telling(first, match);
        PlateRead misread = read("Z" + Plates.fresh().substring(1), noon.plusSeconds(20));
        PlateRead other = read(first.text().characters(), noon.minusSeconds(20));
        PlateRead on = read(first.text().characters(), noon.plusSeconds(45));
        for (PlateRead each : List.of(misread, other, first, on, misread)) {
            assertThat(hits().telling(each, match)).isEqualTo(id);
        }
    }

    @Test
    void is_told_anew_of_another_passage_entry_or_camera() {
        PlateRead read = read(Plates.fresh(), noon);
        HotListMatch match = Matches.stolen(read);
        PlateRead later = read(read.text().characters(), noon.plusSeconds(120));
        PlateRead elsewhere = Plates.read(Plates.camera(), read.text().characters(), noon);
        Set<HitId> ids = Set.of(
                hits().telling(read, match),
                hits().telling(later, match),
                hits().telling(elsewhere, match),
                hits().telling(read, Matches.stolen(read)));
        assertThat(ids).hasSize(4);
        PlateRead late = read(read.text().characters(), noon.minus(Duration.ofDays(2)));
        HitId before = hits().telling(later, match);
        assertThat(ids).doesNotContain(hits().telling(late, match)).contains(before);
        assertThat(hits().telling(later, match)).isEqualTo(before);
    }

    @Test
    void is_told_of_each_vehicle_that_fits_an_entry_with_open_places() {
        PlateRead one = read(Plates.fresh(), noon);
        PlateRead two = read(Plates.fresh(), noon);
        HotListMatch ofOne = Matches.stolen(one);
        HotListMatch ofTwo = Matches.match(two, ofOne.list(), ofOne.entry(), ofOne.category());
        assertThat(hits().telling(one, ofOne)).isNotEqualTo(hits().telling(two, ofTwo));
    }

    @Test
    @Tag("race")
    void is_raised_by_one_of_many_who_see_reads_of_one_passage_at_once() {
        String plate = Plates.fresh();
        List<PlateRead> reads = IntStream.range(0, 8)
                .mapToObj(n -> read(plate, noon.plusSeconds(n)))
                .toList();
        HotListMatch match = Matches.stolen(reads.getFirst());
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            PlateRead read = reads.get(n);
            HitId id = hits().telling(read, match);
            return hits().raise(Raised.of(id, read, match, Matches.limits(), noon));
        });
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes)).containsOnlyOnce(true);
        Set<HitId> ids = reads.stream().map(read -> hits().telling(read, match)).collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
    }

    @Test
    @Clause("SJ-ALPR-9")
    void is_acted_on_once_it_is_verified_and_until_that_lapses() {
        HitRecord hit = raised(noon);
        HitId id = hit.raised().id();
        assertThatThrownBy(() -> hits().verified(receipt, id, noon)).isInstanceOf(Fault.Refused.class);
        HitRecord seen = seen(hit);
        assertThatThrownBy(() -> hits().verified(receipt, id, noon)).isInstanceOf(Fault.Refused.class);
        changed(confirming(seen, "anna"));
        assertThat(hits().verified(receipt, id, noon).until()).isEqualTo(noon.plus(Duration.ofMinutes(15)));
        assertThatThrownBy(() -> hits().verified(receipt, id, noon.plus(Duration.ofMinutes(15))))
                .isInstanceOf(Fault.Refused.class);
    }

    @Test
    void tells_who_was_first_when_somebody_else_was() {
        HitRecord seen = seen(raised(noon));
        HitChange mine = confirming(seen, "anna");
        HitChange yours = confirming(seen, "sam");
        HitRecord after = changed(mine);
        assertThatThrownBy(() -> hits().change(receipt, yours))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining(PersonId.of("anna").value());
        assertThat(hits().find(receipt, after.raised().id())).contains(after);
    }

    @Test
    @Tag("race")
    void is_verified_by_one_of_many_who_do_so_at_once() {
        HitRecord seen = seen(raised(noon));
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            hits().change(receipt, confirming(seen, "person " + n));
            return true;
        });
        assertThat(Race.values(outcomes)).containsExactly(true);
        assertThat(Race.thrown(outcomes)).hasSize(7).allMatch(Fault.Conflict.class::isInstance);
    }

    /** As the use cases do: while the hit changes it is read again. */
    private static boolean untilItGetsThrough(BooleanSupplier step) {
        while (true) {
            try {
                return step.getAsBoolean();
            } catch (Fault.Conflict raced) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean acknowledged(HitId id, String subject) {
        StandingOrder order = hits().find(receipt, id).orElseThrow().standing(3, noon);
        hits().change(receipt, order.acknowledged(Matches.taken(subject, noon)));
        return true;
    }

    private boolean toldUnheard(HitId id) {
        StandingOrder order = hits().find(receipt, id).orElseThrow().standing(3, noon);
        if (!order.acknowledgements().isEmpty() || order.silences() > 0) {
            return false;
        }
        hits().change(receipt, order.unheard(Matches.taken("function", noon)));
        return true;
    }

    @Test
    @Tag("race")
    void keeps_every_acknowledgement_and_no_silence_behind_one_when_all_come_at_once() {
        HitRecord verified = changed(confirming(seen(raised(noon)), "anna"));
        HitId id = verified.raised().id();
        changed(verified.verified(noon).ordered(Matches.limits(), Matches.taken("anna", noon)));
        List<Race.Outcome<Boolean>> outcomes = Race.between(
                6, n -> () -> untilItGetsThrough(() -> n < 4 ? acknowledged(id, "person " + n) : toldUnheard(id)));
        assertThat(Race.thrown(outcomes)).isEmpty();
        HitRecord hit = hits().find(receipt, id).orElseThrow();
        assertThat(hit.acknowledgements(3)).hasSize(4);
        long told = Race.values(outcomes).subList(4, 6).stream()
                .filter(isTold -> isTold)
                .count();
        assertThat(hit.silences(3)).hasSize((int) told).hasSizeLessThanOrEqualTo(1);
        assertThat(hit.steps().getLast().unheard()).isEmpty();
    }

    @Test
    void lists_hits_newest_first_page_by_page() {
        HitRecord old = raised(noon.minus(Duration.ofDays(2)));
        HitRecord middle = raised(noon.minusSeconds(60));
        HitRecord newest = raised(noon);
        assertThat(hits().page(receipt, here()).items()).containsExactly(newest, middle, old);
        var first = hits().page(
                        receipt,
                        search(Optional.empty(), Optional.empty(), Optional.of(here(camera)), 2, Optional.empty()));
        assertThat(first.items()).containsExactly(newest, middle);
        Optional<HitPlace> next = first.goesOnAfter().map(HitPlace::of);
        var second =
                hits().page(receipt, search(Optional.empty(), Optional.empty(), Optional.of(here(camera)), 2, next));
        assertThat(second.items()).containsExactly(old);
        assertThat(second.goesOnAfter()).isEmpty();
    }

    @Test
    void lists_hits_by_state_list_and_camera() {
        HitRecord open = raised(noon);
        HitRecord seen = seen(raised(noon.minusSeconds(1)));
        PlateRead person = read(Plates.fresh(), noon.minusSeconds(2));
        HitRecord wanted = raised(person, Matches.wantedPerson(person));
        Optional<CameraId> where = Optional.of(here(camera));
        assertThat(hits().page(
                                receipt,
                                search(Optional.of(HitState.SEEN), Optional.empty(), where, 9, Optional.empty()))
                        .items())
                .containsExactly(seen);
        assertThat(hits().page(
                                receipt,
                                search(Optional.empty(), Optional.of(Matches.WANTED), where, 9, Optional.empty()))
                        .items())
                .containsExactly(wanted);
        Optional<CameraId> other = Optional.of(Examples.freshCameraId());
        assertThat(hits().page(receipt, search(Optional.empty(), Optional.empty(), other, 9, Optional.empty()))
                        .items())
                .isEmpty();
        HitSearch all = here();
        HitSearch overdue = new HitSearch(
                all.state(),
                all.list(),
                all.camera(),
                all.span(),
                Optional.of(noon.minusSeconds(1)),
                noon,
                9,
                Optional.empty());
        assertThat(hits().page(receipt, overdue).items())
                .containsExactly(wanted)
                .doesNotContain(open);
    }

    @Test
    void shows_nothing_once_it_has_expired() {
        HitRecord hit = raised(noon);
        clock.set(hit.raised().expires());
        assertThat(hits().find(receipt, hit.raised().id())).isEmpty();
        assertThat(hits().page(receipt, here()).items()).isEmpty();
    }

    @Test
    void tells_how_hits_ended_to_who_measures_it() {
        Instant then = noon.minus(Duration.ofDays(1));
        HitRecord wrong = raised(then.plusSeconds(1));
        changed(wrong.open(noon).rejected(RejectionReason.NO_LONGER_WANTED, Matches.taken("anna", noon)));
        changed(confirming(seen(raised(then.plusSeconds(2))), "anna"));
        raised(then.plusSeconds(3));
        var ours = hits().marks(new Span(then, noon), 1_000).stream()
                .filter(mark -> mark.camera().equals(here(camera)))
                .toList();
        assertThat(ours).hasSize(3);
        assertThat(ours.get(0).wasVerified()).isFalse();
        assertThat(ours.get(0).rejected()).isEmpty();
        assertThat(ours.get(1).wasVerified()).isTrue();
        assertThat(ours.get(2).rejected()).contains(RejectionReason.NO_LONGER_WANTED);
    }

    @Test
    void names_no_plate() {
        HitRecord hit = raised(noon);
        PlateText plate = hit.raised().match().listed();
        assertThat(hit.toString() + hit.raised() + hit.raised().match()).doesNotContain(plate.characters());
    }
}
