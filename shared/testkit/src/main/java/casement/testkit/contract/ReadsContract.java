package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.Area;
import casement.domain.camera.Area.Corner;
import casement.domain.camera.Area.Ring;
import casement.domain.camera.Place;
import casement.domain.people.PersonId;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Correction;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadMark;
import casement.domain.plate.ReadPlace;
import casement.domain.plate.ReadSearch;
import casement.domain.plate.Reading;
import casement.domain.plate.Reads;
import casement.domain.retention.Retention;
import casement.domain.video.Span;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Plates;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of plate reads does. */
public abstract class ReadsContract {
    protected static final Retention RETENTION = Examples.retention(28);

    /** Today's noon, so that no store's own clean-up takes what a test has just written. */
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));

    private final Span lately = new Span(noon.minus(Duration.ofHours(6)), noon.plus(Duration.ofHours(6)));

    /** What the adapter under test takes for now. */
    protected final MovableClock clock = new MovableClock(noon);

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "SearchReads"));
    private final AlprCamera camera = Plates.camera();

    /** With {@link #RETENTION} and {@link #clock}. */
    protected abstract Reads reads();

    private PlateRead added(AlprCamera where, String plate, Instant at) {
        PlateRead read = Plates.read(where, plate, at);
        assertThat(reads().add(read)).isTrue();
        return read;
    }

    private List<PlateRead> found(ReadSearch search) {
        return reads().search(receipt, search).items();
    }

    private ReadSearch forPlate(String pattern, boolean alike) {
        return new ReadSearch(
                Optional.of(PlatePattern.of(pattern, alike)),
                Optional.empty(),
                Optional.empty(),
                lately,
                100,
                Optional.empty());
    }

    private ReadSearch on(List<AlprCamera> cameras, Span span) {
        return new ReadSearch(Optional.empty(), Optional.of(cameras), Optional.empty(), span, 100, Optional.empty());
    }

    @Test
    @Clause("SJ-ALPR-15")
    void keeps_a_read_with_its_picture_time_and_place() {
        PlateRead read = added(camera, Plates.fresh(), noon);
        assertThat(reads().find(receipt, read.id())).contains(read);
        assertThat(reads().toMatch(read.id())).contains(read);
        assertThat(read.picture()).isEqualTo(Plates.picture());
        assertThat(read.at()).isEqualTo(noon);
        assertThat(read.place()).isEqualTo(camera.camera().place());
    }

    @Test
    void keeps_the_first_of_those_with_one_id() {
        Reading reading = Plates.reading(Plates.fresh(), noon, UUID.randomUUID().toString(), Optional.empty());
        PlateRead first = PlateRead.of(camera, reading, Plates.picture(), RETENTION);
        Reading other = Plates.reading(Plates.fresh(), noon, reading.name(), Optional.empty());
        assertThat(reads().add(first)).isTrue();
        assertThat(reads().add(first)).isFalse();
        assertThat(reads().add(PlateRead.of(camera, other, Plates.picture(), RETENTION)))
                .isFalse();
        assertThat(reads().find(receipt, first.id())).contains(first);
        assertThat(found(forPlate(other.text().characters(), false))).isEmpty();
    }

    @Test
    void knows_which_reads_are_there_and_which_are_not() {
        PlateRead read = Plates.read(camera, Plates.fresh(), noon);
        assertThat(reads().isThere(read.id())).isFalse();
        reads().add(read);
        assertThat(reads().isThere(read.id())).isTrue();
    }

    @Test
    void tells_who_measures_how_sure_reads_are_and_nothing_of_what_they_say() {
        AlprCamera measured = Plates.camera();
        added(measured, Plates.fresh(), noon.minusSeconds(7_300));
        PlateRead wrong = added(measured, Plates.fresh(), noon.minusSeconds(10));
        added(measured, Plates.fresh(), noon.minusSeconds(5));
        reads().correct(wrong.corrected(correction(Plates.fresh())));
        assertThat(reads().marks(measured, noon.minusSeconds(8_000), noon, 10))
                .extracting(ReadMark::isCorrected)
                .containsExactly(false, true, false);
        assertThat(reads().marks(measured, noon.minusSeconds(8_000), noon, 2))
                .extracting(ReadMark::isCorrected)
                .containsExactly(false, true);
        assertThat(reads().marks(measured, noon.minusSeconds(60), noon.minusSeconds(5), 10))
                .hasSize(1);
        assertThat(reads().marks(Plates.camera(), noon.minusSeconds(60), noon, 10))
                .isEmpty();
    }

    @Test
    @Tag("race")
    void is_new_to_one_of_many_who_add_it_at_once() {
        PlateRead read = Plates.read(camera, Plates.fresh(), noon);
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> reads().add(read));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes)).containsOnlyOnce(true);
    }

    @Test
    void takes_no_read_that_is_too_late_or_of_tomorrow() {
        for (Duration off : List.of(Duration.ofDays(-3).minusSeconds(1), Duration.ofMinutes(6))) {
            PlateRead read = Plates.read(camera, Plates.fresh(), noon.plus(off));
            assertThatThrownBy(() -> reads().add(read)).isInstanceOf(Fault.BadInput.class);
        }
        added(camera, Plates.fresh(), noon.minus(Duration.ofDays(3)));
    }

    @Test
    void finds_a_plate_newest_first_and_no_other() {
        String plate = Plates.fresh();
        PlateRead old = added(camera, plate, noon.minusSeconds(60));
        PlateRead newer = added(Plates.camera(), plate, noon);
        added(camera, Plates.fresh(), noon);
        assertThat(found(forPlate(plate, false))).containsExactly(newer, old);
    }

    @Test
    void finds_plates_that_look_alike_when_asked_for() {
        String rest = Plates.fresh().substring(0, 5);
        PlateRead zero = added(camera, "0" + rest + "8", noon.minusSeconds(1));
        PlateRead oh = added(camera, "O" + rest + "B", noon);
        assertThat(found(forPlate("O" + rest + "B", false))).containsExactly(oh);
        assertThat(found(forPlate("O" + rest + "B", true))).containsExactly(oh, zero);
    }

    @Test
    void finds_plates_by_what_is_known_of_them() {
        String plate = Plates.fresh();
        PlateRead read = added(camera, plate, noon);
        String unknownFirst = "?" + plate.substring(1);
        String unknownEnd = plate.substring(0, 6) + "*";
        String middle = "*" + plate.substring(1, 7) + "*";
        for (String pattern : List.of(unknownFirst, unknownEnd, middle, plate + "*", "*" + plate)) {
            assertThat(found(forPlate(pattern, false))).as(pattern).containsExactly(read);
            assertThat(found(forPlate(pattern, true))).as(pattern).containsExactly(read);
        }
        assertThat(found(forPlate(plate + "?", false))).isEmpty();
        assertThat(found(forPlate(plate.substring(0, 6) + "?", false))).isEmpty();
    }

    @Test
    void refuses_a_pattern_that_fits_too_many_plates() {
        String begin = Plates.fresh().substring(0, 5);
        IntStream.rangeClosed(0, ReadSearch.MOST_PLATES)
                .forEach(n -> added(camera, "%s%03d".formatted(begin, n), noon));
        assertThatThrownBy(() -> found(forPlate(begin + "*", false))).isInstanceOf(Fault.BadInput.class);
        assertThat(found(forPlate(begin + "00*", false))).hasSize(10);
    }

    @Test
    void keeps_to_the_span() {
        String plate = Plates.fresh();
        PlateRead first = added(camera, plate, lately.from());
        added(camera, plate, lately.from().minusMillis(1));
        PlateRead last = added(camera, plate, noon);
        assertThat(found(forPlate(plate, false))).containsExactly(last, first);
        Span upToNoon = new Span(lately.from(), noon);
        assertThat(found(on(List.of(camera), upToNoon))).containsExactly(first);
    }

    @Test
    void finds_what_named_cameras_read() {
        AlprCamera other = Plates.camera();
        PlateRead one = added(camera, Plates.fresh(), noon.minus(Duration.ofHours(3)));
        PlateRead two = added(other, Plates.fresh(), noon.minus(Duration.ofHours(2)));
        PlateRead three = added(camera, Plates.fresh(), noon);
        added(Plates.camera(), Plates.fresh(), noon);
        assertThat(found(on(List.of(camera, other), lately))).containsExactly(three, two, one);
        assertThat(found(on(List.of(other), lately))).containsExactly(two);
        assertThat(found(on(List.of(), lately))).isEmpty();
    }

    @Test
    void finds_a_plate_on_named_cameras_alone() {
        String plate = Plates.fresh();
        PlateRead here = added(camera, plate, noon);
        added(Plates.camera(), plate, noon);
        ReadSearch search = new ReadSearch(
                Optional.of(PlatePattern.of(plate, false)),
                Optional.of(List.of(camera)),
                Optional.empty(),
                lately,
                100,
                Optional.empty());
        assertThat(found(search)).containsExactly(here);
    }

    @Test
    @Clause("SJ-ALPR-15")
    void finds_by_where_a_mobile_camera_was() {
        Place inside = new Place("Downtown", "moving", 47.61, -122.33);
        Place outside = new Place("Airport", "moving", 47.45, -122.30);
        PlateRead seen = addedAt(inside, noon.minusSeconds(1));
        addedAt(outside, noon);
        Area downtown = new Area(List.of(new Ring(List.of(
                new Corner(-122.34, 47.60),
                new Corner(-122.32, 47.60),
                new Corner(-122.32, 47.62),
                new Corner(-122.34, 47.62),
                new Corner(-122.34, 47.60)))));
        ReadSearch search = new ReadSearch(
                Optional.empty(), Optional.of(List.of(camera)), Optional.of(downtown), lately, 100, Optional.empty());
        assertThat(found(search)).containsExactly(seen);
    }

    private PlateRead addedAt(Place place, Instant at) {
        Reading reading = Plates.reading(Plates.fresh(), at, UUID.randomUUID().toString(), Optional.of(place));
        PlateRead read = PlateRead.of(camera, reading, Plates.picture(), RETENTION);
        reads().add(read);
        return read;
    }

    @Test
    void gives_page_after_page_without_gap_or_double() {
        List<PlateRead> all = new ArrayList<>();
        for (int n = 0; n < 23; n++) {
            // Some at the same moment, some hours apart.
            all.add(added(camera, Plates.fresh(), noon.minus(Duration.ofMinutes(40L * (n / 3)))));
        }
        all.sort(Comparator.comparing(ReadPlace::of));
        List<PlateRead> paged = new ArrayList<>();
        Optional<ReadPlace> after = Optional.empty();
        do {
            OnePage<PlateRead> page = reads().search(
                            receipt,
                            new ReadSearch(
                                    Optional.empty(),
                                    Optional.of(List.of(camera)),
                                    Optional.empty(),
                                    lately,
                                    5,
                                    after));
            paged.addAll(page.items());
            after = page.goesOnAfter().map(ReadPlace::of);
        } while (after.isPresent());
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    @Clause("SJ-ALPR-20")
    void finds_a_corrected_read_by_what_it_says_now_and_keeps_what_was_read() {
        String misread = Plates.fresh();
        String right = Plates.fresh();
        PlateRead read = added(camera, misread, noon);
        PlateRead corrected = read.corrected(correction(right));
        reads().correct(corrected);
        assertThat(found(forPlate(misread, false))).isEmpty();
        assertThat(found(forPlate(right, false))).containsExactly(corrected);
        assertThat(found(forPlate(right.substring(0, 7) + "?", false))).containsExactly(corrected);
        assertThat(reads().find(receipt, read.id()).orElseThrow().asRead()).isEqualTo(misread);
        assertThat(reads().add(read)).isFalse();
        assertThat(reads().find(receipt, read.id())).contains(corrected);
    }

    @Test
    @Tag("race")
    void lets_one_correct_a_read_when_many_try_at_once() {
        PlateRead read = added(camera, Plates.fresh(), noon);
        List<Race.Outcome<Boolean>> outcomes = Race.between(6, n -> () -> {
            reads().correct(read.corrected(correction(Plates.fresh())));
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
    }

    @Test
    void corrects_nothing_that_is_not_there() {
        PlateRead never = Plates.read(camera, Plates.fresh(), noon).corrected(correction(Plates.fresh()));
        assertThatThrownBy(() -> reads().correct(never)).isInstanceOf(Fault.Conflict.class);
        assertThat(reads().find(receipt, never.id())).isEmpty();
    }

    private Correction correction(String text) {
        return new Correction(PlateText.of(text), new PersonId("0123456789abcdef0123456789abcdef"), noon);
    }

    @Test
    @Clause("SJ-ALPR-17")
    void shows_no_read_that_has_expired() {
        String plate = Plates.fresh();
        PlateRead read = added(camera, plate, noon);
        clock.set(read.expires().minusMillis(1));
        assertThat(found(forPlate(plate, false))).containsExactly(read);
        clock.set(read.expires());
        assertThat(found(forPlate(plate, false))).isEmpty();
        assertThat(found(on(List.of(camera), lately))).isEmpty();
        assertThat(reads().find(receipt, read.id())).isEmpty();
    }
}
