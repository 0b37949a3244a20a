package casement.access;

import casement.access.scim.Filter;
import casement.access.scim.Page;
import casement.access.scim.Paging;
import casement.access.scim.Scim;
import casement.access.scim.ScimUser;
import casement.access.scim.UserResource;
import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import java.util.List;
import java.util.Optional;

/** The directory's persons as SCIM's Users; who has left is not among them. */
final class ScimUsers {
    private final People people;
    private final Agencies agencies;
    private final Keeping keeping;
    private final AuditReceipt receipt;

    ScimUsers(People people, Agencies agencies, Keeping keeping, AuditReceipt receipt) {
        this.people = people;
        this.agencies = agencies;
        this.keeping = keeping;
        this.receipt = receipt;
    }

    ScimAnswer answer(ScimCall call) {
        return call.id().map(id -> one(call, new PersonId(id))).orElseGet(() -> all(call));
    }

    private ScimAnswer all(ScimCall call) {
        return switch (call.method()) {
            case "GET" -> list(call);
            case "POST" -> create(ScimUser.read(call.json(), Optional.empty()));
            default -> throw notHere();
        };
    }

    private ScimAnswer one(ScimCall call, PersonId id) {
        Person before = people.find(receipt, id)
                .filter(person -> !person.is(Person.State.LEFT))
                .orElseThrow(() -> new Fault.Missing("there is no user " + id));
        call.requireKnown(UserResource.version(before));
        return switch (call.method()) {
            case "GET" -> shown(200, before);
            case "PUT" -> shown(200, write(before, ScimUser.read(call.json(), Optional.of(before))));
            case "PATCH" -> shown(200, write(before, ScimUser.patched(before, call.json())));
            case "DELETE" -> {
                write(before, before.in(Person.State.LEFT));
                yield ScimAnswer.done(List.of(id.value()));
            }
            default -> throw notHere();
        };
    }

    private ScimAnswer list(ScimCall call) {
        Optional<Filter> filter =
                Optional.ofNullable(call.query().get("filter")).map(Filter::of);
        List<Person> found = filter.isEmpty()
                ? people.all(receipt)
                : filter.get().on("userName").flatMap(people::knocking).stream().toList();
        List<Person> here =
                found.stream().filter(person -> !person.is(Person.State.LEFT)).toList();
        return ScimAnswer.of(
                200,
                here.stream().map(person -> person.id().value()).toList(),
                Page.OfUsers.of(here.stream().map(UserResource::of).toList(), Paging.of(call.query())));
    }

    /** Who had left comes back with nothing of what they had but the history. */
    private ScimAnswer create(Person given) {
        Person before = people.find(receipt, given.id()).orElse(given);
        if (before.revision() > 0 && !before.is(Person.State.LEFT)) {
            throw new Fault.Conflict("there is a user of that userName already");
        }
        return shown(201, write(before, given));
    }

    private Person write(Person before, Person given) {
        if (agencies.find(given.post().agency()).isEmpty()) {
            throw new Fault.BadInput(
                    Scim.ENTERPRISE + ":organization", "is no agency of the directory; register it first");
        }
        Person after = before.as(given);
        if (after.revision() > 0 && after.equals(before)) {
            return before;
        }
        PersonChange change = keeping.entry(after);
        people.change(receipt, List.of(change));
        return change.person();
    }

    private static ScimAnswer shown(int status, Person person) {
        return ScimAnswer.of(status, UserResource.of(person));
    }

    static Fault notThere() {
        return new Fault.Missing("there is no such resource");
    }

    static Fault notHere() {
        return new Fault.Missing("that cannot be done with this resource");
    }
}
