package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.EntryRemoval;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes an entry off its list. */
public final class RemoveEntry {
    private final Asking asking;
    private final ListEntries entries;
    private final Clock clock;

    /** Why, as sent. */
    public record Form(@Member(needed = true) Optional<String> reason) {}

    public RemoveEntry(Asking asking, ListEntries entries, Clock clock) {
        this.asking = asking;
        this.entries = entries;
        this.clock = clock;
    }

    public ListEntry remove(Principal principal, ListId list, EntryId id, Form form) {
        Checks checks = new Checks();
        Optional<String> reason = EntryForm.text(checks, "reason", form.reason(), EntryForm.LONGEST);
        checks.finish();
        Asked asked = asking.ask(
                "RemoveEntry",
                Question.of(principal, Action.CHANGE_HOT_LIST),
                Map.of("list", list.value(), "entry", id.value(), "reason", reason.orElseThrow()));
        return asked.change(
                receipt -> {
                    ListEntry entry = entries.find(list, id)
                            .orElseThrow(() -> new Fault.Missing("list " + list + " has no such entry"));
                    return entries.replace(entry.removed(
                            new EntryRemoval(clock.instant(), principal.subject(), reason.orElseThrow())));
                },
                removed -> removed.id().value());
    }
}
