package casement.situation;

import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.situation.door.FeedRules;
import java.util.List;
import java.util.Map;

/** Shows by which rules feeds are taken in: what is kept, dropped and protected, what belongs together, what is serious. */
public final class ShowFeedRules {
    private final Asking asking;
    private final FeedRules rules;

    public ShowFeedRules(Asking asking, FeedRules rules) {
        this.asking = asking;
        this.rules = rules;
    }

    public FeedRules show(Principal principal) {
        return asking.ask("ShowFeedRules", Question.of(principal, Action.SHOW_POLICY), Map.of())
                .answer(receipt -> rules, shown -> List.of("version " + shown.version()));
    }
}
