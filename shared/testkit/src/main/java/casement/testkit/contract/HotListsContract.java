package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListVersion;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.testkit.Examples;
import casement.testkit.HotListExamples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of hot lists does. */
public abstract class HotListsContract {
    protected abstract HotLists lists();

    private static HotList list() {
        return HotListExamples.stolenVehicles(HotListExamples.freshListId());
    }

    private static HotList withVersion(HotList list, int second) {
        StoredObject file = new StoredObject("versions/x", 12, Sha256.of(new byte[1]));
        ImportId by = ImportId.of(Examples.NOON, UUID.randomUUID());
        return list.with(new ListVersion(1, Examples.NOON.plusSeconds(second), Examples.NOON, by, file, 7));
    }

    @Test
    void finds_a_list_as_it_was_added_and_changed() {
        HotList list = list();
        lists().add(list);
        assertThat(lists().find(list.id())).contains(list);
        HotList changed = lists().replace(withVersion(list, 1));
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(lists().find(list.id())).contains(changed);
        assertThat(lists().all()).contains(changed);
    }

    @Test
    void finds_nothing_when_the_list_was_never_added() {
        assertThat(lists().find(list().id())).isEmpty();
        assertThatThrownBy(() -> lists().replace(list())).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void takes_the_same_list_again_and_refuses_another_of_its_id() {
        HotList first = list();
        lists().add(first);
        lists().add(first);
        assertThatThrownBy(() -> lists().add(first.endedAt(Examples.NOON))).isInstanceOf(Fault.Conflict.class);
        assertThat(lists().find(first.id())).contains(first);
    }

    @Test
    @Tag("race")
    void lets_one_version_win_when_many_would_come_into_force() {
        HotList list = list();
        lists().add(list);
        List<Race.Outcome<HotList>> outcomes = Race.between(8, n -> () -> lists().replace(withVersion(list, n + 1)));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(lists().find(list.id()))
                .isEqualTo(Optional.of(Race.values(outcomes).getFirst()));
    }
}
