package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.alert.Alert;
import casement.domain.alert.AlertLog;
import casement.domain.alert.NumberedAlert;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every alert log does; it may hold other lines already. */
public abstract class AlertLogContract {
    private static final int MANY = 8;

    protected abstract AlertLog log();

    /** Of a hit that nobody knows. */
    protected static Alert alert() {
        return alert(new HitId(UUID.randomUUID().toString().replace("-", "")), 0);
    }

    private static Alert alert(HitId hit, int revision) {
        return new Alert(
                hit,
                revision,
                new ListId("stolen"),
                ListCategory.STOLEN_VEHICLE,
                new CameraId("alpr-01"),
                Examples.NOON,
                HitState.UNVERIFIED,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void numbers_lines_without_gaps_and_gives_them_in_order() {
        long before = log().last();
        List<NumberedAlert> added =
                IntStream.range(0, 3).mapToObj(n -> log().add(alert())).toList();
        assertThat(added).extracting(NumberedAlert::number).containsExactly(before + 1, before + 2, before + 3);
        assertThat(log().after(before, 10)).isEqualTo(added);
        assertThat(log().after(before, 2)).isEqualTo(added.subList(0, 2));
        assertThat(log().after(before + 3, 10)).isEmpty();
        assertThat(log().last()).isEqualTo(before + 3);
    }

    @Test
    void gives_the_same_alert_the_number_that_it_has() {
        Alert alert = alert();
        NumberedAlert first = log().add(alert);
        log().add(alert());
        assertThat(log().add(alert)).isEqualTo(first);
    }

    @Test
    void takes_each_revision_of_a_hit_as_an_alert_of_its_own() {
        Alert first = alert();
        long one = log().add(first).number();
        assertThat(log().add(alert(first.hit(), 1)).number()).isEqualTo(one + 1);
    }

    @Test
    @Tag("race")
    void gives_each_alert_one_number_when_many_add_the_same_and_others() {
        long before = log().last();
        Alert same = alert();
        List<Alert> others = IntStream.range(0, MANY).mapToObj(n -> alert()).toList();
        Race.between(2 * MANY, n -> () -> log().add(n < MANY ? others.get(n) : same));
        List<NumberedAlert> lines = log().after(before, 100);
        assertThat(lines)
                .extracting(NumberedAlert::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + MANY + 1)
                        .boxed()
                        .toList());
        assertThat(lines)
                .extracting(NumberedAlert::alert)
                .doesNotHaveDuplicates()
                .contains(same);
    }
}
