package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.hotlist.ForbiddenCategory;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListSource;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Registers where a list of plates comes from, under which terms, and how. */
public final class RegisterHotList {
    private final Asking asking;
    private final HotLists lists;
    private final Clock clock;
    private final Supplier<UUID> random;

    public RegisterHotList(Asking asking, HotLists lists, Clock clock, Supplier<UUID> random) {
        this.asking = asking;
        this.lists = lists;
        this.clock = clock;
        this.random = random;
    }

    public HotList register(Principal principal, HotListForm form) {
        ListSource source = form.read();
        ListId id = form.id().orElseThrow();
        Asked asked = asking.ask(
                "RegisterHotList",
                Question.of(principal, Action.CHANGE_HOT_LIST),
                Map.of(
                        "list", id.value(),
                        "owner", source.owner().value(),
                        "format", source.format().name(),
                        "terms", source.terms()));
        return asked.change(
                receipt -> {
                    refuseForbidden(source);
                    HotList list = new HotList(
                            id,
                            source,
                            random.get().toString(),
                            principal.subject(),
                            clock.instant(),
                            Optional.empty(),
                            Optional.empty(),
                            1);
                    lists.add(list);
                    return list;
                },
                list -> list.id().value());
    }

    /** A list that is of nothing else need not be tried row by row. */
    private static void refuseForbidden(ListSource source) {
        boolean named = ForbiddenCategory.in(source.name()).isPresent()
                || source.columns().stream()
                        .flatMap(columns -> columns.categories().keySet().stream())
                        .anyMatch(category -> ForbiddenCategory.in(category).isPresent());
        if (named) {
            throw new Fault.Refused(
                    "SJ-ALPR-4", "no list holds plates for immigration, civil or administrative grounds");
        }
    }
}
