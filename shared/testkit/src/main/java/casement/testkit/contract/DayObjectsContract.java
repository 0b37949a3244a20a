package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.retention.DayObjects;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Inventory;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every list of what lies by day does; the stores of recordings and reads decide where that is. */
public abstract class DayObjectsContract {
    /** So long ago that nobody else's objects are of these days. */
    private static final LocalDate DAY = LocalDate.of(2001, 11, 20);

    private static final int MORE_THAN_A_PAGE = 1_003;

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    private final List<Runnable> cleaning = new ArrayList<>();

    protected abstract DayObjects objects();

    /**
     * Puts an object of that day there.
     *
     * @param name with folders, if it is in any
     */
    protected abstract void put(DayPlace place, LocalDate day, String name, byte[] content);

    /** Nothing happens when it is not there. */
    protected abstract void delete(DayPlace place, LocalDate day, String name);

    private void have(DayPlace place, LocalDate day, String name, byte[] content) {
        put(place, day, name, content);
        cleaning.add(() -> delete(place, day, name));
    }

    /** Other tests list the same buckets. */
    @AfterEach
    void clean() {
        cleaning.forEach(Runnable::run);
    }

    @Test
    @Clause({"SEA-CCTV-5", "CA-SB34-5"})
    void knows_the_days_of_which_anything_is_left() {
        have(DayPlace.CCTV_RECORDINGS, DAY, "east/1.m4s", new byte[1]);
        have(DayPlace.CCTV_RECORDINGS, DAY, "west/1.m4s", new byte[1]);
        have(DayPlace.CCTV_RECORDINGS, DAY.plusDays(3), "east/1.m4s", new byte[1]);
        have(DayPlace.READ_LAKE, DAY.plusDays(1), "reads.parquet", new byte[1]);

        assertThat(objects().days(receipt, DayPlace.CCTV_RECORDINGS)).contains(DAY, DAY.plusDays(3));
        assertThat(objects().days(receipt, DayPlace.CCTV_RECORDINGS)).doesNotContain(DAY.plusDays(1));
        assertThat(objects().days(receipt, DayPlace.READ_LAKE)).contains(DAY.plusDays(1));

        delete(DayPlace.CCTV_RECORDINGS, DAY, "east/1.m4s");
        assertThat(objects().days(receipt, DayPlace.CCTV_RECORDINGS)).contains(DAY);
        delete(DayPlace.CCTV_RECORDINGS, DAY, "west/1.m4s");
        assertThat(objects().days(receipt, DayPlace.CCTV_RECORDINGS)).doesNotContain(DAY);
    }

    @Test
    void counts_every_object_of_a_day_in_every_folder() {
        LocalDate day = DAY.plusDays(10);
        for (int n = 0; n < MORE_THAN_A_PAGE; n++) {
            have(DayPlace.READ_PICTURES, day, "east/" + n + ".jpg", new byte[2]);
        }
        have(DayPlace.READ_PICTURES, day, "west/1.jpg", new byte[40]);
        have(DayPlace.READ_PICTURES, day.plusDays(1), "west/1.jpg", new byte[500]);

        Inventory found = objects().inventory(receipt, DayPlace.READ_PICTURES, day);
        assertThat(found.files()).isEqualTo(MORE_THAN_A_PAGE + 1);
        assertThat(found.bytes()).isEqualTo(2 * MORE_THAN_A_PAGE + 40);
        assertThat(objects().inventory(receipt, DayPlace.READ_PICTURES, day)).isEqualTo(found);
    }

    @Test
    void gives_other_digests_for_other_names_and_lengths() {
        LocalDate day = DAY.plusDays(20);
        have(DayPlace.ALPR_RECORDINGS, day, "east/1.m4s", new byte[7]);
        Inventory one = objects().inventory(receipt, DayPlace.ALPR_RECORDINGS, day);
        have(DayPlace.ALPR_RECORDINGS, day, "east/2.m4s", new byte[7]);
        Inventory two = objects().inventory(receipt, DayPlace.ALPR_RECORDINGS, day);
        delete(DayPlace.ALPR_RECORDINGS, day, "east/1.m4s");
        Inventory other = objects().inventory(receipt, DayPlace.ALPR_RECORDINGS, day);

        assertThat(two.digest()).isNotEqualTo(one.digest());
        assertThat(other.digest()).isNotEqualTo(one.digest());
        assertThat(other.files()).isEqualTo(one.files());
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(objects().inventory(receipt, DayPlace.RECORDED_ONLY_RECORDINGS, DAY))
                .isEqualTo(Inventory.NOTHING);
    }
}
