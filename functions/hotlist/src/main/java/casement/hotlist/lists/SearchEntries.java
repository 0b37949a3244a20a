package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import casement.domain.plate.PlatePattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for entries that people typed; plates stand in bodies, never in addresses. */
public final class SearchEntries {
    private final Asking asking;
    private final HotLists lists;
    private final ListEntries entries;
    private final Clock clock;

    /**
     * What is looked for.
     *
     * @param list left out: on all lists
     * @param plate a plate or pattern as it was entered, look-alikes too; left out: all
     * @param ended whether those that have run out or were removed are shown too; left out: no
     */
    public record Sought(Optional<ListId> list, Optional<String> plate, Optional<Boolean> ended) {
        @Override
        public String toString() {
            return "entries that are sought";
        }
    }

    /** A page of entries. */
    public record Found(List<ListEntry> entries, AuditId auditId, Optional<EntryId> next) {}

    public SearchEntries(Asking asking, HotLists lists, ListEntries entries, Clock clock) {
        this.asking = asking;
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param limit left out: 200 */
    public Found search(Principal principal, Sought sought, Optional<EntryId> after, Optional<Integer> limit) {
        Optional<PlatePattern> plate = sought.plate().map(text -> PlatePattern.of(text, true));
        PageAsked<EntryId> page = PageAsked.of(after, limit);
        Map<String, String> elements = page.elements(EntryId::value);
        sought.list().ifPresent(list -> elements.put("list", list.value()));
        plate.ifPresent(pattern -> elements.put("plate", pattern.written()));
        Asked asked = asking.ask("SearchEntries", Question.of(principal, Action.SHOW_HOT_LISTS), elements);
        OnePage<ListEntry> found = asked.answer(
                receipt -> page.of(all(sought, plate), ListEntry::id),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Found(found.items(), asked.id(), found.goesOnAfter().map(ListEntry::id));
    }

    private List<ListEntry> all(Sought sought, Optional<PlatePattern> plate) {
        Instant now = clock.instant();
        boolean ended = sought.ended().orElse(false);
        return in(sought).stream()
                .flatMap(list -> entries.of(list.id()).stream())
                .filter(entry -> ended || entry.isInForce(now))
                .filter(entry -> plate.filter(asked -> !fits(asked, entry)).isEmpty())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    private List<HotList> in(Sought sought) {
        if (sought.list().isEmpty()) {
            return lists.all().stream().filter(HotList::isTyped).toList();
        }
        ListId id = sought.list().get();
        return List.of(lists.find(id).orElseThrow(() -> new Fault.Missing("there is no list " + id)));
    }

    /** A pattern that was entered is found by its own words alone, a plate also by a pattern. */
    private static boolean fits(PlatePattern asked, ListEntry entry) {
        return entry.plate()
                .onlyPlate()
                .map(asked::mayMatch)
                .orElseGet(() -> asked.written().equals(entry.plate().written()));
    }
}
