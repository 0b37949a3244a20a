package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.log.EntryLake;
import casement.domain.log.LakeHour;
import casement.domain.video.Sha256;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every lake of entries does. */
public abstract class EntryLakeContract {
    private static final LocalDate DAY = LocalDate.of(2001, 2, 3);

    protected abstract EntryLake lake();

    /** What lies there of an hour. */
    protected abstract byte[] file(LocalDate day, int hour);

    private static LakeHour hour(LocalDate day, int hour, long end) {
        return new LakeHour(day, hour, 10L * hour, end, Sha256.of(new byte[] {(byte) hour, (byte) end}));
    }

    @Test
    void gives_back_the_hours_of_a_day_and_what_they_were_made_of() {
        LakeHour late = hour(DAY, 23, 239);
        LakeHour early = hour(DAY, 4, 41);
        lake().store(late, new byte[] {1});
        lake().store(early, new byte[] {2});
        lake().store(hour(DAY.plusDays(1), 5, 51), new byte[] {3});

        assertThat(lake().hours(DAY)).containsExactly(early, late);
        assertThat(file(DAY, 4)).isEqualTo(new byte[] {2});
        assertThat(file(DAY, 23)).isEqualTo(new byte[] {1});
    }

    @Test
    void replaces_what_was_there_of_an_hour() {
        LocalDate day = DAY.plusDays(10);
        lake().store(hour(day, 7, 71), new byte[] {1});
        LakeHour grown = hour(day, 7, 75);
        lake().store(grown, new byte[] {1, 2});

        assertThat(lake().hours(day)).containsExactly(grown);
        assertThat(file(day, 7)).isEqualTo(new byte[] {1, 2});
    }

    @Test
    void knows_its_days_until_the_last_hour_of_one_is_removed() {
        LocalDate day = DAY.plusDays(20);
        LakeHour one = hour(day, 1, 11);
        LakeHour other = hour(day, 2, 21);
        lake().store(one, new byte[] {1});
        lake().store(other, new byte[] {2});

        lake().remove(one);
        assertThat(lake().days()).contains(day);
        assertThat(lake().hours(day)).containsExactly(other);

        lake().remove(other);
        lake().remove(other);
        assertThat(lake().days()).doesNotContain(day);
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(lake().hours(DAY.plusYears(1))).isEmpty();
    }
}
