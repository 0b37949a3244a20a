package casement.access;

import casement.access.scim.Configuration;
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
            default -> throw ScimUsers.notHere();
        };
    }

    private static Map<String, String> elements(ScimCall call) {
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("call", call.resource() + ": " + call.what());
        call.id().ifPresent(id -> elements.put("id", Checks.idOrNone(Optional.of(id))));
        Optional.ofNullable(call.query().get("filter")).ifPresent(filter -> elements.put("filter", filter));
        return elements;
    }
}
