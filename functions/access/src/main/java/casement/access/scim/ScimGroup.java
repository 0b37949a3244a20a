package casement.access.scim;

import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SCIM's Group: who is in it has a role, when a role has its name; or else belongs to the unit of that name. */
public sealed interface ScimGroup {
    /** The form of a unit's name. */
    Pattern UNIT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** Those who have a role. */
    record OfRole(Role role) implements ScimGroup {
        @Override
        public String id() {
            return "role." + name();
        }

        @Override
        public String name() {
            return kebab(role);
        }

        @Override
        public boolean has(Person person) {
            return person.roles().contains(role);
        }

        @Override
        public Person with(Person person, boolean member) {
            return person.with(changed(person.roles(), role, member), person.units());
        }
    }

    /** Those who belong to a unit; without members it is there for whoever asks by its name. */
    record OfUnit(String unit) implements ScimGroup {
        @Override
        public String id() {
            return "unit." + unit;
        }

        @Override
        public String name() {
            return unit;
        }

        @Override
        public boolean has(Person person) {
            return person.units().contains(unit);
        }

        @Override
        public Person with(Person person, boolean member) {
            return person.with(person.roles(), changed(person.units(), unit, member));
        }
    }

    String id();

    String name();

    boolean has(Person person);

    /** The person in the group, or out of it. */
    Person with(Person person, boolean member);

    /** The groups that a person is in. */
    static List<ScimGroup> of(Person person) {
        Stream<ScimGroup> roles = person.roles().stream().map(OfRole::new);
        return Stream.concat(roles, person.units().stream().map(OfUnit::new)).toList();
    }

    /** @throws Fault.BadInput when nothing here can have that name */
    static ScimGroup named(String name) {
        Optional<ScimGroup> ofRole = role(name).map(OfRole::new);
        if (ofRole.isEmpty() && !UNIT.matcher(name).matches()) {
            throw new Fault.BadInput("displayName", "must be a role's name or a unit's: 1 to 64 of a-z, 0-9 and '-'");
        }
        return ofRole.orElseGet(() -> new OfUnit(name));
    }

    /** @throws Fault.Missing when there is no such group */
    static ScimGroup byId(String id) {
        Optional<ScimGroup> found = id.startsWith("role.")
                ? role(id.substring("role.".length())).map(OfRole::new)
                : Optional.of(id)
                        .filter(text -> text.startsWith("unit."))
                        .map(text -> text.substring("unit.".length()))
                        .filter(unit -> UNIT.matcher(unit).matches())
                        .map(OfUnit::new);
        return found.orElseThrow(() -> new Fault.Missing("there is no such group"));
    }

    static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> kebab(role).equals(name))
                .findFirst();
    }

    static String kebab(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T extends Comparable<T>> SortedSet<T> changed(SortedSet<T> some, T one, boolean member) {
        TreeSet<T> changed = new TreeSet<>(some);
        if (member) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
