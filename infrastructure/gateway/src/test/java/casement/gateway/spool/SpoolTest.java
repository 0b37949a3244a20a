package casement.gateway.spool;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.gateway.fragment.Loss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final long ROOM = 100_000;

    @TempDir
    Path folder;

    @Test
    void gives_back_what_was_put_in_in_order_after_a_restart() throws Exception {
        Spool first = Spool.open(folder, ROOM, Duration.ofDays(1));
        first.add(parcel(1_000, 10));
        first.add(parcel(2_000, 20));
        Spool second = Spool.open(folder, ROOM, Duration.ofDays(1));
        second.add(parcel(3_000, 30));
        assertThat(timecodes(second)).containsExactly(1_000L, 2_000L, 3_000L);
        Parcel read = second.read(second.after(0, Duration.ZERO).orElseThrow()).orElseThrow();
        assertThat(read.header()).isEqualTo(parcel(1_000, 10).header());
        assertThat(read.cluster()).isEqualTo(parcel(1_000, 10).cluster());
        assertThat(read.tags()).isEqualTo(parcel(1_000, 10).tags());
    }

    @Test
    void forgets_what_is_persisted_but_keeps_account_of_it_over_a_restart() throws Exception {
        Spool first = Spool.open(folder, ROOM, Duration.ofDays(1));
        first.add(parcel(1_000, 10));
        first.persisted(first.after(0, Duration.ZERO).orElseThrow(), "91");
        Spool second = Spool.open(folder, ROOM, Duration.ofDays(1));
        assertThat(second.isEmpty()).isTrue();
        assertThat(second.persisted()).extracting(Persisted::fragmentNumber).containsExactly("91");
        assertThat(second.newestTimecode()).hasValue(1_000);
        assertThat(second.newestEndMillis()).hasValue(3_000);
    }

    @Test
    void does_not_send_again_what_was_persisted_when_a_kill_left_its_file() throws Exception {
        Spool first = Spool.open(folder, ROOM, Duration.ofDays(1));
        first.add(parcel(1_000, 10));
        Path file = ParcelFile.path(folder, 1);
        byte[] kept = Files.readAllBytes(file);
        first.persisted(first.after(0, Duration.ZERO).orElseThrow(), "91");
        Files.write(file, kept);
        assertThat(Spool.open(folder, ROOM, Duration.ofDays(1)).isEmpty()).isTrue();
    }

    @Test
    void ignores_files_that_a_kill_left_half_written() throws Exception {
        Spool first = Spool.open(folder, ROOM, Duration.ofDays(1));
        first.add(parcel(1_000, 10));
        Files.write(folder.resolve("000000000002.fragment.part"), new byte[7]);
        Files.writeString(folder.resolve("000000000002.part"), "{\"timeco");
        Spool second = Spool.open(folder, ROOM, Duration.ofDays(1));
        assertThat(timecodes(second)).containsExactly(1_000L);
        assertThat(second.lost()).isEmpty();
        assertThat(folder.resolve("000000000002.part")).doesNotExist();
    }

    @Test
    void survives_a_cut_at_any_byte_of_the_ledger() throws Exception {
        Spool first = Spool.open(folder, ROOM, Duration.ofDays(1));
        first.add(parcel(1_000, 10));
        first.add(parcel(2_000, 10));
        first.persisted(first.after(0, Duration.ZERO).orElseThrow(), "91");
        first.persisted(first.after(0, Duration.ZERO).orElseThrow(), "92");
        byte[] whole = Files.readAllBytes(folder.resolve("ledger.jsonl"));
        for (int length = 0; length <= whole.length; length += 13) {
            Files.write(folder.resolve("ledger.jsonl"), Arrays.copyOf(whole, length));
            assertThat(Spool.open(folder, ROOM, Duration.ofDays(1)).persisted()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void counts_a_damaged_file_as_lost_and_goes_on() throws Exception {
        Spool spool = Spool.open(folder, ROOM, Duration.ofDays(1));
        spool.add(parcel(1_000, 100));
        Path file = ParcelFile.path(folder, 1);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 50] ^= 1;
        Files.write(file, bytes);
        assertThat(spool.read(spool.after(0, Duration.ZERO).orElseThrow())).isEmpty();
        assertThat(spool.lost()).extracting(Loss::reason).containsExactly(Loss.Reason.SPOOL_DAMAGED);
        assertThat(spool.isEmpty()).isTrue();
    }

    @Test
    void lets_the_oldest_go_and_reports_it_when_it_is_full() throws Exception {
        Spool spool = Spool.open(folder, 5_000, Duration.ofDays(1));
        for (int i = 1; i <= 5; i++) {
            spool.add(parcel(i * 1_000L, 1_500));
        }
        assertThat(timecodes(spool)).containsExactly(3_000L, 4_000L, 5_000L);
        assertThat(spool.lost())
                .extracting(l -> l.reason() + " " + l.timecodeMillis())
                .containsExactly("SPOOL_FULL 1000", "SPOOL_FULL 2000");
    }

    @Test
    @Clause("SEA-CCTV-10")
    void lets_raw_video_go_that_waited_too_long_and_reports_it() throws Exception {
        Spool spool = Spool.open(folder, ROOM, Duration.ofHours(24));
        spool.add(parcel(1_000, 10));
        spool.add(parcel(2_000, 10));
        spool.forget();
        assertThat(timecodes(spool)).containsExactly(1_000L, 2_000L);
        Files.setLastModifiedTime(
                ParcelFile.path(
                        folder, spool.after(0, Duration.ZERO).orElseThrow().sequence()),
                FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        spool.forget();

        assertThat(timecodes(spool)).containsExactly(2_000L);
        assertThat(spool.lost())
                .extracting(l -> l.reason() + " " + l.timecodeMillis())
                .containsExactly("SPOOLED_TOO_LONG 1000");
    }

    @Test
    void keeps_a_refused_fragment_for_an_hour_out_of_the_way() throws Exception {
        Spool spool = Spool.open(folder, ROOM, Duration.ofDays(1));
        spool.add(parcel(1_000, 10));
        spool.refused(spool.after(0, Duration.ZERO).orElseThrow(), "4006 INVALID_MKV_DATA");
        assertThat(spool.isEmpty()).isTrue();
        assertThat(folder.resolve("refused")).isNotEmptyDirectory();
        SetAside anHourLater =
                new SetAside(folder.resolve("refused"), () -> Instant.now().plus(Duration.ofMinutes(61)));
        anHourLater.forget();
        assertThat(folder.resolve("refused")).isEmptyDirectory();
    }

    @Test
    void remembers_when_the_play_of_a_file_began_until_it_is_finished() throws IOException {
        Journal journal = new Journal(folder);
        journal.begin("clip.mp4 100 5", 1_000);
        assertThat(new Journal(folder).begun("clip.mp4 100 5")).hasValue(1_000);
        assertThat(new Journal(folder).begun("clip.mp4 101 6")).isEmpty();
        journal.finish();
        assertThat(journal.begun("clip.mp4 100 5")).isEmpty();
    }

    private static List<Long> timecodes(Spool spool) throws InterruptedException {
        List<Long> found = new ArrayList<>();
        Optional<Spooled> next = spool.after(0, Duration.ZERO);
        while (next.isPresent()) {
            found.add(next.get().timecodeMillis());
            next = spool.after(next.get().sequence(), Duration.ZERO);
        }
        return found;
    }

    private static Parcel parcel(long timecode, int bytes) {
        byte[] cluster = new byte[bytes];
        Arrays.fill(cluster, (byte) (timecode / 1_000));
        return new Parcel(timecode, 2_000, new byte[] {1, 2, 3}, cluster, new byte[] {4, 5});
    }
}
