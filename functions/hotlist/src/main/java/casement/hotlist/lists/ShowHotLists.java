package casement.hotlist.lists;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListId;
import java.util.List;
import java.util.Optional;

/** Shows which hot lists there are, where they come from, and how old they are. */
public final class ShowHotLists {
    private final Asking asking;
    private final HotLists lists;

    /**
     * A page of the register.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    public record Listed(List<HotList> lists, AuditId auditId, Optional<ListId> next) {}

    public ShowHotLists(Asking asking, HotLists lists) {
        this.asking = asking;
        this.lists = lists;
    }

    /** @param limit left out: 200 */
    public Listed show(Principal principal, Optional<ListId> after, Optional<Integer> limit) {
        PageAsked<ListId> page = PageAsked.of(after, limit);
        Asked asked =
                asking.ask("ShowHotLists", Question.of(principal, Action.SHOW_HOT_LISTS), page.elements(ListId::value));
        OnePage<HotList> found = asked.answer(
                receipt -> page.of(lists.all(), HotList::id),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Listed(found.items(), asked.id(), found.goesOnAfter().map(HotList::id));
    }
}
