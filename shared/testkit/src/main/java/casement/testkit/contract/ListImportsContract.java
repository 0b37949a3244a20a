package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import casement.testkit.Examples;
import casement.testkit.HotListExamples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every record of imports does. */
public abstract class ListImportsContract {
    private final ListId list = HotListExamples.freshListId();

    protected abstract ListImports imports();

    private ListImport begun(int second) {
        return HotListExamples.begun(list, Examples.NOON.plusSeconds(second));
    }

    private static ListImport refused(ListImport one, String why) {
        return one.refused(Optional.empty(), why, Examples.NOON);
    }

    @Test
    void finds_an_import_of_its_list_as_it_was_added_and_changed() {
        ListImport begun = begun(0);
        imports().add(begun);
        imports().add(begun);
        assertThat(imports().find(list, begun.id())).contains(begun);
        assertThat(imports().find(HotListExamples.freshListId(), begun.id())).isEmpty();
        ListImport changed = imports().replace(refused(begun, "it is cut off"));
        assertThat(imports().find(list, begun.id())).contains(changed);
    }

    @Test
    void shows_the_latest_first_and_no_more_than_were_asked_for() {
        List<ListImport> three = List.of(begun(1), begun(2), begun(3));
        three.forEach(imports()::add);
        assertThat(imports().latest(list, 2)).containsExactly(three.get(2), three.get(1));
        assertThat(imports().latest(HotListExamples.freshListId(), 2)).isEmpty();
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_change_the_same_revision() {
        ListImport begun = begun(0);
        imports().add(begun);
        List<Race.Outcome<ListImport>> outcomes =
                Race.between(8, n -> () -> imports().replace(refused(begun, "for reason " + n)));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThatThrownBy(() -> imports().replace(refused(begun, "too late"))).isInstanceOf(Fault.Conflict.class);
    }
}
