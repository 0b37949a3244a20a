package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.hotlist.Snapshot;
import casement.domain.hotlist.Snapshots;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every mark of the newest snapshot does; there is one mark, so that tests go on from what is there. */
public abstract class SnapshotsContract {
    protected abstract Snapshots snapshots();

    private Snapshot next(int content) {
        long number = snapshots().newest().map(Snapshot::number).orElse(0L) + 1;
        return snapshot(number, content);
    }

    private static Snapshot snapshot(long number, int content) {
        byte[] bytes = {(byte) content};
        StoredObject file = new StoredObject("snapshots/" + number + "-" + content, 1, Sha256.of(bytes));
        return new Snapshot(number, file, Examples.NOON);
    }

    @Test
    void follows_one_by_one_and_shows_the_newest() {
        Snapshot first = next(1);
        assertThat(snapshots().follow(first)).isTrue();
        assertThat(snapshots().newest()).contains(first);
        Snapshot second = next(2);
        assertThat(snapshots().follow(second)).isTrue();
        assertThat(snapshots().follow(second)).isTrue();
        assertThat(snapshots().newest()).contains(second);
        assertThat(snapshots().follow(snapshot(second.number(), 3))).isFalse();
        assertThat(snapshots().follow(snapshot(second.number() + 2, 4))).isFalse();
        assertThat(snapshots().newest()).contains(second);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_would_follow_the_same() {
        long number = next(0).number();
        List<Race.Outcome<Boolean>> outcomes =
                Race.between(8, n -> () -> snapshots().follow(snapshot(number, n + 1)));
        assertThat(Race.values(outcomes)).hasSize(8).containsOnlyOnce(true);
        assertThat(snapshots().newest()).map(Snapshot::number).contains(number);
    }
}
