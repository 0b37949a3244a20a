package casement.access.scim;

import casement.domain.people.Person;
import casement.lambda.Extensible;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * SCIM's User, as it is sent and as it is shown; {@code id}, {@code groups} and {@code meta} are passed over when sent.
 *
 * @param userName the sign-in subject
 * @param title the post
 * @param enterprise the agency and the department
 */
@Extensible
public record UserResource(
        Optional<List<String>> schemas,
        Optional<String> id,
        String userName,
        Optional<String> displayName,
        Optional<Name> name,
        String title,
        Optional<Boolean> active,
        Optional<List<Value>> roles,
        Optional<List<InGroup>> groups,
        @JsonProperty(Scim.ENTERPRISE) Enterprise enterprise,
        Optional<Meta> meta) {

    /** How somebody is called; needed where there is no {@code displayName}. */
    @Extensible
    public record Name(Optional<String> formatted, Optional<String> givenName, Optional<String> familyName) {}

    /** One of several values. */
    @Extensible
    public record Value(String value) {}

    /** A group that somebody is in. */
    public record InGroup(
            String value,
            String display,
            @JsonProperty("$ref") String ref) {}

    /**
     * Where somebody works.
     *
     * @param organization the agency's id
     */
    @Extensible
    public record Enterprise(String organization, String department) {}

    public static UserResource of(Person person) {
        List<Value> roles = person.roles().stream()
                .map(role -> new Value(ScimGroup.kebab(role)))
                .toList();
        List<InGroup> groups = ScimGroup.of(person).stream()
                .map(group -> new InGroup(group.id(), group.name(), Meta.BASE + "Groups/" + group.id()))
                .toList();
        String id = person.id().value();
        return new UserResource(
                Optional.of(List.of(Scim.USER, Scim.ENTERPRISE)),
                Optional.of(id),
                person.subject(),
                Optional.of(person.name()),
                Optional.of(new Name(Optional.of(person.name()), Optional.empty(), Optional.empty())),
                person.post().title(),
                Optional.of(person.is(Person.State.ACTIVE)),
                Optional.of(roles),
                Optional.of(groups),
                new Enterprise(person.post().agency().value(), person.post().department()),
                Optional.of(Meta.of("User", id, version(person))));
    }

    /** A person's state, as ETag and If-Match name it. */
    public static String version(Person person) {
        return "\"" + person.revision() + "\"";
    }
}
