package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.retention.DayBatch;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Inventory;
import casement.testkit.Examples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every register of what is deleted by day does. */
public abstract class DayBatchesContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    protected abstract DayBatches batches();

    private static DayBatch of(DayPlace place, LocalDate day) {
        return DayBatch.seen(place, day, Examples.NOON);
    }

    @Test
    void gives_what_was_stored_of_a_place_the_oldest_first() {
        DayBatch counted =
                of(DayPlace.READ_LAKE, DAY).counted(new Inventory(3, 5_000_000_000L, Inventory.NOTHING.digest()));
        batches().store(of(DayPlace.READ_LAKE, DAY));
        batches().store(of(DayPlace.READ_LAKE, DAY.minusDays(20)));
        batches().store(counted);
        batches().store(of(DayPlace.READ_PICTURES, DAY));

        assertThat(batches().of(DayPlace.READ_LAKE))
                .containsExactly(of(DayPlace.READ_LAKE, DAY.minusDays(20)), counted);
        assertThat(batches().of(DayPlace.READ_PICTURES)).containsExactly(of(DayPlace.READ_PICTURES, DAY));
    }

    @Test
    void forgets_what_is_removed_once_or_twice() {
        batches().store(of(DayPlace.ALPR_RECORDINGS, DAY));
        batches().store(of(DayPlace.ALPR_RECORDINGS, DAY.plusDays(1)));
        batches().remove(of(DayPlace.ALPR_RECORDINGS, DAY));
        batches().remove(of(DayPlace.ALPR_RECORDINGS, DAY));

        assertThat(batches().of(DayPlace.ALPR_RECORDINGS))
                .containsExactly(of(DayPlace.ALPR_RECORDINGS, DAY.plusDays(1)));
    }
}
