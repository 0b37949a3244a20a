package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.hotlist.EntryRemoval;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import casement.testkit.Examples;
import casement.testkit.HotListExamples;
import org.junit.jupiter.api.Test;

/** What every register of typed entries does. */
public abstract class ListEntriesContract {
    private final ListId list = HotListExamples.freshListId();

    protected abstract ListEntries entries();

    @Test
    void finds_an_entry_of_its_list_as_it_was_added_and_changed() {
        ListEntry entry = HotListExamples.entry(list, "8ABC123");
        entries().add(entry);
        entries().add(entry);
        assertThat(entries().find(list, entry.id())).contains(entry);
        assertThat(entries().find(HotListExamples.freshListId(), entry.id())).isEmpty();
        ListEntry removed = entries().replace(entry.removed(new EntryRemoval(Examples.NOON, "alma", "found")));
        assertThat(entries().find(list, entry.id())).contains(removed);
        assertThat(entries().of(list)).containsExactly(removed);
    }

    @Test
    void refuses_another_entry_of_the_same_id_and_a_change_of_what_has_changed() {
        ListEntry entry = HotListExamples.entry(list, "8AB?12*");
        entries().add(entry);
        ListEntry other = entry.removed(new EntryRemoval(Examples.NOON, "alma", "found"));
        assertThatThrownBy(() -> entries().add(other)).isInstanceOf(Fault.Conflict.class);
        entries().replace(other);
        assertThatThrownBy(() -> entries().replace(other)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void shows_all_of_a_list_in_order() {
        for (int i = 0; i < 5; i++) {
            entries().add(HotListExamples.entry(list, "8ABC12" + i));
        }
        assertThat(entries().of(list)).hasSize(5).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(entries().of(HotListExamples.freshListId())).isEmpty();
    }
}
