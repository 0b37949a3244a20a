package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.EntryReview;
import casement.domain.hotlist.HotListRules;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Prolongs an entry after somebody other than who entered it has looked whether it is still needed. */
public final class RenewEntry {
    private final Asking asking;
    private final ListEntries entries;
    private final HotListRules rules;
    private final Clock clock;

    /** A review as sent. */
    public record Form(
            @Member(needed = true) Optional<String> reason,
            @Member(needed = true) Optional<Instant> expires) {}

    public RenewEntry(Asking asking, ListEntries entries, HotListRules rules, Clock clock) {
        this.asking = asking;
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
    }

    public ListEntry renew(Principal principal, ListId list, EntryId id, Form form) {
        Checks checks = new Checks();
        Optional<String> reason = EntryForm.text(checks, "reason", form.reason(), EntryForm.LONGEST);
        checks.expect(form.expires().isPresent(), "expires", "is missing");
        checks.finish();
        Instant until = form.expires().orElseThrow();
        Asked asked = asking.ask(
                "RenewEntry",
                Question.of(principal, Action.CHANGE_HOT_LIST),
                Map.of(
                        "list",
                        list.value(),
                        "entry",
                        id.value(),
                        "expires",
                        until.toString(),
                        "reason",
                        reason.orElseThrow()));
        return asked.change(
                receipt -> {
                    ListEntry entry = entries.find(list, id)
                            .orElseThrow(() -> new Fault.Missing("list " + list + " has no such entry"));
                    EntryPurpose.refuseForbidden(reason.orElseThrow());
                    Instant now = clock.instant();
                    rules.entryTerm().check(now, until);
                    return entries.replace(
                            entry.reviewed(new EntryReview(now, principal.subject(), reason.orElseThrow(), until)));
                },
                renewed -> renewed.id().value());
    }
}
