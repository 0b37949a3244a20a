package casement.hotlist.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.Snapshot;
import casement.domain.hotlist.StateAgreement;
import casement.domain.hotlist.compiled.CompiledFile;
import casement.domain.hotlist.compiled.CompiledLists;
import casement.domain.hotlist.compiled.CompilingLists;
import casement.domain.hotlist.compiled.ListInForce;
import casement.domain.hotlist.compiled.Misreads;
import casement.domain.plate.Candidate;
import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.Region;
import casement.testkit.Examples;
import casement.testkit.Plates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Instant NOW = Examples.NOON;
    private static final Misreads MEASURED = Misreads.measured();

    private static CompiledLists compiled(String... plates) {
        CompilingLists compiling = new CompilingLists();
        int list = compiling.list(new ListInForce(new ListId("stolen"), 7, NOW, NOW, NOW.plusSeconds(1), "a salt"));
        for (String plate : plates) {
            compiling.add(list, PlateText.of(plate), Optional.of("us-ca"), ListCategory.STOLEN_VEHICLE);
        }
        return compiling.compiled();
    }

    private static PlateRead read(String text, Optional<Region> region, Candidate... candidates) {
        PlateRead usual = Plates.read(Plates.camera(), text, NOW);
        return new PlateRead(
                usual.id(),
                usual.source(),
                usual.camera(),
                usual.place(),
                usual.at(),
                usual.text(),
                usual.asRead(),
                0.9,
                List.of(candidates),
                region,
                usual.directionDegrees(),
                usual.frames(),
                usual.picture(),
                usual.plateBox(),
                usual.vehicleBox(),
                usual.corrections(),
                usual.expires());
    }

    private static List<HotListMatch> match(CompiledLists lists, String text, Candidate... candidates) {
        return lists.match(read(text, Optional.of(new Region("us-ca", 0.9)), candidates), NOW, MEASURED);
    }

    private static HotListMatch only(CompiledLists lists, String text, Candidate... candidates) {
        List<HotListMatch> found = match(lists, text, candidates);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void the_same_plate_matches_exactly_with_the_confidence_of_the_read() {
        HotListMatch match = only(compiled("8ABC123", "7XYZ999"), "8ABC123");
        assertThat(match.kind()).isEqualTo(PlateMatch.EXACT);
        assertThat(match.confidence()).isEqualTo(0.9);
        assertThat(match.version()).isEqualTo(7);
        assertThat(match.stale()).isFalse();
        assertThat(match(compiled("8ABC123"), "8ABC124")).isEmpty();
        assertThat(match(CompiledLists.NONE, "8ABC123")).isEmpty();
    }

    @Test
    void look_alikes_match_as_ambiguous_and_less_surely() {
        CompiledLists lists = compiled("8ABC0O1");
        for (String misread : new String[] {"8ABCO01", "BABC0O1", "8A8C0OI", "8ABC0OL"}) {
            HotListMatch match = only(lists, misread);
            assertThat(match.kind()).isEqualTo(PlateMatch.OCR_EQUIVALENT);
            assertThat(match.confidence()).isLessThan(0.9);
            assertThat(match.listed().characters()).isEqualTo("8ABC0O1");
            assertThat(match.read().characters()).isEqualTo(misread);
        }
    }

    @Test
    void what_the_reader_was_measured_to_confuse_matches_more_surely_than_what_it_was_not() {
        double often = only(compiled("8ABC120"), "8ABC12O").confidence();
        double seldom = only(compiled("8ABC125"), "8ABC12S").confidence();
        assertThat(often).isGreaterThan(seldom);
        assertThat(only(compiled("8ABW123"), "8ABH123").kind()).isEqualTo(PlateMatch.OCR_EQUIVALENT);
        assertThat(match(compiled("8ABW123"), "8ABV123")).isEmpty();
    }

    @Test
    void a_candidate_matches_as_ambiguous_with_its_own_confidence() {
        Candidate other = new Candidate(PlateText.of("8AVC123"), 0.3);
        HotListMatch match = only(compiled("8AVC123"), "8AYC123", other);
        assertThat(match.kind()).isEqualTo(PlateMatch.OCR_EQUIVALENT);
        assertThat(match.confidence()).isEqualTo(0.3);
        assertThat(match.read()).isEqualTo(other.text());
    }

    @Test
    void an_entry_matches_once_by_its_likeliest_way() {
        HotListMatch match = only(
                compiled("8ABC120", "8ABC120"),
                "8ABC120",
                new Candidate(PlateText.of("8ABC12O"), 0.8),
                new Candidate(PlateText.of("8ABC120"), 0.9));
        assertThat(match.kind()).isEqualTo(PlateMatch.EXACT);
    }

    @Test
    void says_whether_the_states_agree() {
        CompiledLists lists = compiled("8ABC123");
        assertThat(lists.match(read("8ABC123", Optional.of(new Region("us-ca", 0.9))), NOW, MEASURED))
                .extracting(HotListMatch::state)
                .containsExactly(StateAgreement.AGREES);
        assertThat(lists.match(read("8ABC123", Optional.of(new Region("us-wa", 0.9))), NOW, MEASURED))
                .extracting(HotListMatch::state)
                .containsExactly(StateAgreement.DIFFERS);
        for (Optional<Region> vague : List.of(
                Optional.<Region>empty(), Optional.of(new Region("us-wa", 0.3)), Optional.of(new Region("us", 1)))) {
            assertThat(lists.match(read("8ABC123", vague), NOW, MEASURED))
                    .extracting(HotListMatch::state)
                    .containsExactly(StateAgreement.UNKNOWN);
        }
    }

    @Test
    void a_file_of_it_says_the_same_and_gives_no_plate_away_by_an_id() {
        CompiledLists lists = compiled("8ABC123", "7XYZ999", "AB", "ABCDEFGHIJ");
        CompiledLists again = CompiledFile.read(CompiledFile.write(lists));
        assertThat(CompiledFile.write(again)).isEqualTo(CompiledFile.write(lists));
        assertThat(match(again, "ABCDEFGHIJ"))
                .isEqualTo(match(lists, "ABCDEFGHIJ"))
                .hasSize(1);
        assertThat(match(again, "AB")).hasSize(1);
        byte[] file = CompiledFile.write(lists);
        assertThatThrownBy(() -> CompiledFile.read(Arrays.copyOfRange(file, 1, file.length)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void finds_every_plate_of_many_and_nothing_that_is_not_there() {
        Random random = new Random(3);
        Set<String> plates = new HashSet<>();
        while (plates.size() < 20_000) {
            plates.add(random(random));
        }
        CompiledLists lists = compiled(plates.toArray(String[]::new));
        assertThat(lists.plates()).isEqualTo(plates.size());
        for (String plate : plates) {
            assertThat(match(lists, plate)).anyMatch(match -> match.kind() == PlateMatch.EXACT);
        }
        for (int i = 0; i < 20_000; i++) {
            String other = random(random);
            boolean exact = match(lists, other).stream().anyMatch(match -> match.kind() == PlateMatch.EXACT);
            assertThat(exact).isEqualTo(plates.contains(other));
        }
    }

    private static String random(Random random) {
        StringBuilder plate = new StringBuilder();
        for (int i = 2 + random.nextInt(9); i > 0; i--) {
            plate.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(random.nextInt(36)));
        }
        return plate.toString();
    }

    @Test
    void a_snapshot_that_was_changed_where_it_lies_is_not_matched_against() {
        ListStores stores = new ListStores();
        ListId list = stores.stolen();
        stores.imported(list, CaliforniaText.file("11/20/2026", CaliforniaText.row("8ABC123")));
        Snapshot newest = stores.snapshots.newest().orElseThrow();
        stores.files.damage(newest.file());
        assertThatThrownBy(() -> stores.matches("8ABC123")).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void many_compile_at_the_same_time_and_the_newest_holds_all() throws InterruptedException {
        ListStores stores = new ListStores();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String plate = "8ABC12" + i;
            ListId list = stores.stolen();
            threads.add(Thread.ofPlatform()
                    .start(() -> stores.imported(list, CaliforniaText.file("11/20/2026", CaliforniaText.row(plate)))));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (int i = 0; i < 4; i++) {
            assertThat(stores.matches("8ABC12" + i)).isNotEmpty();
        }
        assertThat(stores.files.compiledFiles()).isEqualTo(5);
    }
}
