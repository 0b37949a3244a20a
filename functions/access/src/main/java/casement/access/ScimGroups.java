package casement.access;

import casement.access.scim.Filter;
import casement.access.scim.GroupResource;
import casement.access.scim.Members;
import casement.access.scim.Page;
import casement.access.scim.Paging;
import casement.access.scim.Scim;
import casement.access.scim.ScimGroup;
import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory's roles and units as SCIM's Groups; a change of several members is made whole or not at all. */
final class ScimGroups {
    private final People people;
    private final Keeping keeping;
    private final AuditReceipt receipt;

    ScimGroups(People people, Keeping keeping, AuditReceipt receipt) {
        this.people = people;
        this.keeping = keeping;
        this.receipt = receipt;
    }

    ScimAnswer answer(ScimCall call) {
        List<Person> here = people.all(receipt).stream()
                .filter(person -> !person.is(Person.State.LEFT))
                .toList();
        return call.id().map(id -> one(call, ScimGroup.byId(id), here)).orElseGet(() -> all(call, here));
    }

    private ScimAnswer all(ScimCall call, List<Person> here) {
        return switch (call.method()) {
            case "GET" -> list(call, here);
            case "POST" -> create(call.json(), here);
            default -> throw ScimUsers.notHere();
        };
    }

    private ScimAnswer one(ScimCall call, ScimGroup group, List<Person> here) {
        call.requireKnown(GroupResource.version(members(group, here)));
        return switch (call.method()) {
            case "GET" -> ScimAnswer.of(200, ids(members(group, here)), shown(call, group, here));
            case "PUT" -> {
                JsonNode resource = call.json();
                requireName(resource, group);
                yield set(call, group, Members.listed(resource), here);
            }
            case "PATCH" -> {
                Set<PersonId> before =
                        members(group, here).stream().map(Person::id).collect(Collectors.toSet());
                yield set(call, group, Members.patched(group, before, call.json()), here);
            }
            case "DELETE" -> ScimAnswer.done(ids(change(group, Set.of(), here)));
            default -> throw ScimUsers.notHere();
        };
    }

    private ScimAnswer list(ScimCall call, List<Person> here) {
        Optional<String> name = Optional.ofNullable(call.query().get("filter"))
                .map(text -> Filter.of(text).on("displayName").orElse(""));
        List<ScimGroup> found = Stream.concat(
                        Arrays.stream(Role.values()).<ScimGroup>map(ScimGroup.OfRole::new),
                        here.stream()
                                .flatMap(person -> person.units().stream())
                                .distinct()
                                .sorted()
                                .map(ScimGroup.OfUnit::new))
                .filter(group -> name.filter(n -> !n.equals(group.name())).isEmpty())
                .toList();
        return ScimAnswer.of(
                200,
                found.stream().map(ScimGroup::id).toList(),
                Page.OfGroups.of(
                        found.stream().map(group -> shown(call, group, here)).toList(), Paging.of(call.query())));
    }

    private ScimAnswer create(JsonNode resource, List<Person> here) {
        ScimGroup group =
                ScimGroup.named(Scim.attribute(resource, "displayName").asText(""));
        if (group instanceof ScimGroup.OfRole || !members(group, here).isEmpty()) {
            throw new Fault.Conflict("there is a group of that displayName already");
        }
        List<Person> changed = change(group, Members.listed(resource), here);
        return ScimAnswer.of(201, ids(changed), GroupResource.of(group, changed, true));
    }

    private ScimAnswer set(ScimCall call, ScimGroup group, Set<PersonId> wanted, List<Person> here) {
        List<Person> changed = change(group, wanted, here);
        Set<PersonId> gone = changed.stream().map(Person::id).collect(Collectors.toSet());
        List<Person> now = Stream.concat(here.stream().filter(person -> !gone.contains(person.id())), changed.stream())
                .toList();
        return ScimAnswer.of(200, ids(changed), shown(call, group, now));
    }

    /** @return those who were changed, as they are now */
    private List<Person> change(ScimGroup group, Set<PersonId> wanted, List<Person> here) {
        Set<PersonId> known = here.stream().map(Person::id).collect(Collectors.toSet());
        if (!known.containsAll(wanted)) {
            throw new Fault.BadInput("members", "has a value that is no user here");
        }
        List<PersonChange> changes = new ArrayList<>();
        for (Person person : here) {
            if (group.has(person) != wanted.contains(person.id())) {
                changes.add(keeping.entry(group.with(person, wanted.contains(person.id()))));
            }
        }
        if (changes.size() > People.MOST_AT_ONCE) {
            throw new Fault.BadInput("members", "at most " + People.MOST_AT_ONCE + " can change at once");
        }
        if (!changes.isEmpty()) {
            people.change(receipt, changes);
        }
        return changes.stream().map(PersonChange::person).toList();
    }

    private static GroupResource shown(ScimCall call, ScimGroup group, List<Person> here) {
        boolean withMembers =
                !call.query().getOrDefault("excludedAttributes", "").contains("members");
        return GroupResource.of(group, members(group, here), withMembers);
    }

    private static void requireName(JsonNode resource, ScimGroup group) {
        if (!Scim.attribute(resource, "displayName").asText(group.name()).equals(group.name())) {
            throw new Fault.BadInput("displayName", "cannot change: it is the name of a role or a unit");
        }
    }

    private static List<Person> members(ScimGroup group, Collection<Person> here) {
        return here.stream().filter(group::has).toList();
    }

    private static List<String> ids(Collection<Person> some) {
        return some.stream().map(person -> person.id().value()).toList();
    }
}
