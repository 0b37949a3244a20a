package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListId;
import java.time.Clock;
import java.util.Map;

/** Ends a list: nothing on it matches any more, and it takes nothing in. */
public final class EndHotList {
    private final Asking asking;
    private final HotLists lists;
    private final Clock clock;

    public EndHotList(Asking asking, HotLists lists, Clock clock) {
        this.asking = asking;
        this.lists = lists;
        this.clock = clock;
    }

    /** Ended again, it stays as it is. */
    public HotList end(Principal principal, ListId id) {
        Asked asked =
                asking.ask("EndHotList", Question.of(principal, Action.CHANGE_HOT_LIST), Map.of("list", id.value()));
        return asked.change(
                receipt -> {
                    HotList list = lists.find(id).orElseThrow(() -> new Fault.Missing("there is no list " + id));
                    return list.isEnded() ? list : lists.replace(list.endedAt(clock.instant()));
                },
                ended -> ended.id().value());
    }
}
