package casement.access;

import casement.access.scim.Configuration;
import casement.access.scim.Page;
import casement.access.scim.ResourceType;
import casement.access.scim.SchemaResource;
import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets a city's own directory feed this one, in the words of SCIM 2.0. */
public final class ProvisionPeople {
    private static final String NAME = "ProvisionPeople";

    private final Asking asking;
    private final People people;
    private final Agencies agencies;
    private final Clock clock;

    public ProvisionPeople(Asking asking, People people, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.agencies = agencies;
        this.clock = clock;
    }

    public ScimAnswer answer(Principal keeper, ScimCall call) {
        Action action = call.reads() ? Action.SHOW_PEOPLE : Action.CHANGE_PEOPLE;
        Asked asked = asking.ask(NAME, Question.of(keeper, action), elements(call));
        Keeping keeping = new Keeping(keeper, NAME, clock.instant(), asked.id());
        return call.reads()
                ? asked.answer(receipt -> answer(call, keeping, receipt), ScimAnswer::ids)
                : asked.change(receipt -> answer(call, keeping, receipt), answer -> String.join("\n", answer.ids()));
    }

    private ScimAnswer answer(ScimCall call, Keeping keeping, AuditReceipt receipt) {
        return switch (call.resource()) {
            case "Users" -> new ScimUsers(people, agencies, keeping, receipt).answer(call);
            case "Groups" -> new ScimGroups(people, keeping, receipt).answer(call);
            case "ServiceProviderConfig" -> ScimAnswer.of(200, List.of(), Configuration.ours());
            case "ResourceTypes" -> described(call, ResourceType::of, Page.OfTypes::all);
            case "Schemas" -> described(call, SchemaResource::of, Page.OfSchemas::all);
            default -> throw ScimUsers.notHere();
        };
    }

    /** Lists are whole, so that nobody believes that a filter held (RFC 7644, 4). */
    private static ScimAnswer described(ScimCall call, Function<String, Optional<?>> one, Supplier<Object> all) {
        if (call.query().containsKey("filter")) {
            throw new Fault.BadInput("filter", "is not taken here; leave it out for all");
        }
        return call.id()
                .map(id -> ScimAnswer.of(200, List.of(), one.apply(id).orElseThrow(ScimUsers::notThere)))
                .orElseGet(() -> ScimAnswer.of(200, List.of(), all.get()));
    }

    private static Map<String, String> elements(ScimCall call) {
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("call", call.resource() + ": " + call.what());
        call.id().ifPresent(id -> elements.put("id", Checks.idOrNone(Optional.of(id))));
        Optional.ofNullable(call.query().get("filter")).ifPresent(filter -> elements.put("filter", filter));
        return elements;
    }
}
