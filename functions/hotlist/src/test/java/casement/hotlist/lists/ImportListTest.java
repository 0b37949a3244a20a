package casement.hotlist.lists;

import static casement.hotlist.lists.CaliforniaText.file;
import static casement.hotlist.lists.CaliforniaText.row;
import static casement.hotlist.lists.CaliforniaText.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.hotlist.BadLine;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ImportReport;
import casement.domain.hotlist.ImportState;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListVersion;
import casement.domain.hotlist.Snapshot;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportListTest {
    private static final String TODAY = "11/20/2026";
    private static final String YESTERDAY = "11/19/2026";

    private final ListStores stores = new ListStores();
    private final ListId list = stores.stolen();

    private HotList now() {
        return stores.lists.find(list).orElseThrow();
    }

    private static ImportReport report(ListImport done) {
        return done.report().orElseThrow();
    }

    @Test
    @Clause("CA-SB34-10")
    void keeps_source_terms_and_the_times_of_issue_and_import_with_what_matches() {
        ListImport done = stores.imported(list, file(TODAY, row("8ABC123"), row("7XYZ999")));
        assertThat(done.state()).isEqualTo(ImportState.IN_FORCE);
        ListVersion version = now().inForce().orElseThrow();
        assertThat(version.issued()).isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(now().source().terms()).isNotBlank();
        HotListMatch match = stores.matches("8ABC123").getFirst();
        assertThat(match.list()).isEqualTo(list);
        assertThat(match.version()).isEqualTo(1);
        assertThat(match.issued()).isEqualTo(version.issued());
        assertThat(match.imported()).isEqualTo(version.imported());
    }

    @Test
    @Clause("SJ-ALPR-12")
    void what_the_source_dropped_matches_no_more_once_the_import_is_in_force() {
        stores.imported(
                list, file(YESTERDAY, row("8ABC123"), row("7XYZ999"), row("6DEF456"), row("5GHJ777"), row("4KLM888")));
        assertThat(stores.matches("8ABC123")).hasSize(1);
        HotListMatch before = stores.matches("7XYZ999").getFirst();
        stores.imported(list, file(TODAY, row("7XYZ999"), row("6DEF456"), row("5GHJ777"), row("4KLM888")));
        assertThat(stores.matches("8ABC123")).isEmpty();
        assertThat(stores.matches("7XYZ999").getFirst().entry()).isEqualTo(before.entry());
        assertThat(stores.matches("7XYZ999").getFirst().version()).isEqualTo(2);
        assertThat(stores.files.compiledFiles()).as("one version, one snapshot").isEqualTo(2);
    }

    @Test
    void refuses_a_file_that_is_no_newer_than_what_is_in_force() {
        stores.imported(list, file(TODAY, row("8ABC123")));
        for (String date : new String[] {TODAY, YESTERDAY}) {
            ListImport older = stores.imported(list, file(date, row("7XYZ999")));
            assertThat(older.state()).isEqualTo(ImportState.REFUSED);
            assertThat(older.refusal().orElseThrow()).contains("newest");
        }
        assertThat(stores.matches("8ABC123")).hasSize(1);
        assertThat(stores.matches("7XYZ999")).isEmpty();
    }

    @Test
    void refuses_a_file_from_the_future() {
        assertThat(stores.imported(list, file("12/24/2026", row("8ABC123"))).state())
                .isEqualTo(ImportState.REFUSED);
    }

    @Test
    void refuses_what_is_cut_off_or_counted_wrong_or_twice_in_one_file() {
        byte[] whole = file(TODAY, rows(20));
        byte[] cut = Arrays.copyOf(whole, whole.length - 40);
        assertThat(stores.imported(list, cut).refusal().orElseThrow()).contains("cut off");
        assertThat(stores.imported(list, CaliforniaText.withTrailer(TODAY, 21, rows(20)))
                        .refusal()
                        .orElseThrow())
                .contains("21");
        assertThat(stores.imported(list, CaliforniaText.bytes(CaliforniaText.joined(whole, whole)))
                        .refusal())
                .isPresent();
        assertThat(stores.imported(list, new byte[0]).refusal().orElseThrow()).contains("line 1");
        assertThat(now().inForce()).isEmpty();
    }

    @Test
    void refuses_another_encoding_and_takes_carriage_returns() {
        String text = new String(file(TODAY, rows(3)), StandardCharsets.US_ASCII);
        assertThat(stores.imported(list, text.getBytes(StandardCharsets.UTF_16)).state())
                .isEqualTo(ImportState.REFUSED);
        assertThat(stores.imported(list, text.getBytes(StandardCharsets.UTF_16LE))
                        .state())
                .isEqualTo(ImportState.REFUSED);
        ListImport windows = stores.imported(list, text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(windows.state()).isEqualTo(ImportState.IN_FORCE);
        assertThat(report(windows).plates()).isEqualTo(3);
    }

    @Test
    void refuses_a_line_of_two_gigabytes_after_reading_little_of_it() {
        long[] read = {0};
        ListImport begun = stores.begin(list);
        stores.files.receive(begun.id(), () -> new InputStream() {
            @Override
            public int read() {
                return ++read[0] > 2L << 30 ? -1 : 'A';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                Arrays.fill(into, from, from + most, (byte) 'A');
                read[0] += most;
                return read[0] > 2L << 30 ? -1 : most;
            }
        });
        ListImport done = stores.importList.read(list, begun.id()).orElseThrow();
        assertThat(done.refusal().orElseThrow()).contains("longer than");
        assertThat(read[0]).isLessThan(1 << 20);
    }

    @Test
    void counts_duplicates_small_letters_blanks_and_zeros_for_o() {
        ListImport done = stores.imported(
                list,
                file(
                        TODAY,
                        row("8ABC123"),
                        row("8ABC123"),
                        row("8abc124"),
                        row("8AB 125"),
                        "8AB-126 OR1220190515",
                        "8ABC127 0R1220190515",
                        "8ABC127 C0        "));
        ImportReport report = report(done);
        assertThat(report.rows()).isEqualTo(7);
        assertThat(report.plates()).isEqualTo(6);
        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(report.lowerCase()).isEqualTo(1);
        assertThat(report.blanks()).isEqualTo(2);
        assertThat(report.zeroForO()).isEqualTo(2);
        assertThat(report.badLines()).isZero();
        assertThat(stores.matches("8AB125")).hasSize(1);
        assertThat(stores.matches("8ABC127"))
                .extracting(match -> match.region().orElseThrow())
                .containsExactlyInAnyOrder("us-or", "us-co");
    }

    @Test
    void lists_bad_lines_by_number_and_refuses_the_file_above_the_share() {
        String[] rows = rows(1000);
        rows[10] = row("");
        rows[20] = "8ABC123   1220190515";
        rows[30] = "8ABC123 XX1220190515";
        rows[40] = "8ABC123 CA1220191399";
        rows[50] = row("8A#C123");
        ListImport few = stores.imported(list, file(YESTERDAY, rows));
        assertThat(few.state()).isEqualTo(ImportState.IN_FORCE);
        assertThat(report(few).listed()).extracting(BadLine::number).containsExactly(12L, 22L, 32L, 42L, 52L);
        assertThat(report(few).listed()).extracting(BadLine::reason).noneMatch(reason -> reason.contains("8A"));
        rows[60] = "short";
        ListImport many = stores.imported(list, file(TODAY, rows));
        assertThat(many.state()).isEqualTo(ImportState.REFUSED);
        assertThat(report(many).badLines()).isEqualTo(6);
        assertThat(now().inForce().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void a_version_that_shrinks_the_list_waits_for_a_second_person() {
        stores.imported(list, file(YESTERDAY, rows(100)));
        ListImport shrunk = stores.imported(list, file(TODAY, rows(70)));
        assertThat(shrunk.state()).isEqualTo(ImportState.AWAITING_APPROVAL);
        String gone = CaliforniaText.plate(90);
        assertThat(stores.matches(gone)).isNotEmpty();
        assertThatThrownBy(() -> stores.approveImport.approve(ListStores.ALMA, list, shrunk.id()))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.approveImport.approve(Examples.analyst(), list, shrunk.id()))
                .isInstanceOf(Fault.Refused.class);
        assertThat(stores.matches(gone)).isNotEmpty();
        ListImport approved = stores.approveImport.approve(ListStores.DAVE, list, shrunk.id());
        assertThat(approved.state()).isEqualTo(ImportState.IN_FORCE);
        assertThat(stores.matches(gone))
                .noneMatch(match -> match.listed().characters().equals(gone));
        assertThatThrownBy(() -> stores.approveImport.approve(ListStores.DAVE, list, shrunk.id()))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void approving_what_something_newer_has_overtaken_changes_nothing() {
        stores.imported(list, file("11/18/2026", rows(100)));
        ListImport shrunk = stores.imported(list, file(YESTERDAY, rows(70)));
        stores.imported(list, file(TODAY, rows(99)));
        assertThatThrownBy(() -> stores.approveImport.approve(ListStores.DAVE, list, shrunk.id()))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(now().inForce().orElseThrow().plates()).isEqualTo(99);
    }

    @Test
    void cut_off_anywhere_it_is_done_again_and_in_force_as_a_whole() {
        for (FaultSwitch.Mode mode : FaultSwitch.Mode.values()) {
            for (int call = 0; call < 4; call++) {
                for (int store = 0; store < 4; store++) {
                    cutOff(mode, call, store);
                }
            }
        }
    }

    private static void cutOff(FaultSwitch.Mode mode, int call, int store) {
        ListStores stores = new ListStores();
        ListId list = stores.stolen();
        stores.imported(list, file(YESTERDAY, row("8ABC123"), row("7XYZ999")));
        ListImport begun = stores.begin(list);
        stores.files.receive(begun.id(), file(TODAY, row("7XYZ999"), row("6DEF456")));
        FaultSwitch faults = new FaultSwitch[] {
                    stores.lists.faults, stores.imports.faults, stores.files.faults, stores.snapshots.faults
                }
                [store];
        FaultSwitch.Mode[] modes = new FaultSwitch.Mode[call + 1];
        Arrays.fill(modes, FaultSwitch.Mode.WORKS);
        modes[call] = mode;
        faults.next(modes);
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                stores.importList.read(list, begun.id());
            } catch (Fault.Unavailable | Fault.Conflict again) {
                assertThat(mode).isNotEqualTo(FaultSwitch.Mode.WORKS);
            }
        }
        faults.always(FaultSwitch.Mode.WORKS);
        ListImport done = stores.imports.find(list, begun.id()).orElseThrow();
        assertThat(done.state())
                .as("%s in call %d of store %d", mode, call, store)
                .isEqualTo(ImportState.IN_FORCE);
        assertThat(stores.matches("8ABC123")).isEmpty();
        assertThat(stores.matches("6DEF456")).hasSize(1);
    }

    @Test
    void reads_a_file_once_however_often_it_is_told_of_and_none_that_nobody_announced() {
        ListImport done = stores.imported(list, file(TODAY, row("8ABC123")));
        Optional<Snapshot> snapshot = stores.snapshots.newest();
        assertThat(stores.importList.read(list, done.id())).contains(done);
        assertThat(stores.snapshots.newest()).isEqualTo(snapshot);
        assertThat(stores.importList.read(stores.stolen(), done.id())).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-11")
    void only_the_administrator_starts_an_import() {
        assertThatThrownBy(() -> stores.startImport.start(
                        Examples.supervisor(), list, new StartImport.Form(Optional.empty(), Optional.empty())))
                .isInstanceOf(Fault.Refused.class);
        assertThat(stores.imports.latest(list, 1)).isEmpty();
    }

    @Test
    void an_overdue_list_is_stale_and_its_matches_say_so() {
        stores.imported(list, file(TODAY, row("8ABC123")));
        assertThat(stores.matches("8ABC123").getFirst().stale()).isFalse();
        stores.clock.advance(Duration.ofDays(2));
        assertThat(now().isStale(stores.clock.instant())).isTrue();
        assertThat(stores.matches("8ABC123").getFirst().stale()).isTrue();
    }

    @Test
    void many_rows_are_read_as_they_come() {
        ListImport begun = stores.begin(list);
        stores.files.receive(begun.id(), () -> CaliforniaText.stream(TODAY, 100_000));
        ListImport done = stores.importList.read(list, begun.id()).orElseThrow();
        assertThat(report(done).plates()).isEqualTo(100_000);
        assertThat(report(done).bytes()).isEqualTo(100_000L * 21 + 21 + 21);
    }
}
