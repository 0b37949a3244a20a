package casement.access.scim;

import casement.domain.people.Person;
import casement.domain.video.Sha256;
import casement.lambda.Extensible;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** SCIM's Group, as it is sent and as it is shown; {@code id} and {@code meta} are passed over when sent. */
@Extensible
public record GroupResource(
        Optional<List<String>> schemas,
        Optional<String> id,
        Optional<String> displayName,
        Optional<List<InIt>> members,
        Optional<Meta> meta) {
    private static final int MARK_CHARACTERS = 16;

    /**
     * Somebody who is in the group.
     *
     * @param value the user's id
     */
    @Extensible
    public record InIt(
            String value,
            Optional<String> type,
            @JsonProperty("$ref") Optional<String> ref) {
        static InIt of(Person person) {
            String id = person.id().value();
            return new InIt(id, Optional.of("User"), Optional.of(Meta.BASE + "Users/" + id));
        }
    }

    /** @param withMembers whether they are shown */
    public static GroupResource of(ScimGroup group, List<Person> members, boolean withMembers) {
        return new GroupResource(
                Optional.of(List.of(Scim.GROUP)),
                Optional.of(group.id()),
                Optional.of(group.name()),
                Optional.of(members.stream().map(InIt::of).toList()).filter(all -> withMembers),
                Optional.of(Meta.of("Group", group.id(), version(members))));
    }

    /** A group's state, as ETag and If-Match name it: who is in it. */
    public static String version(List<Person> members) {
        String ids =
                members.stream().map(person -> person.id().value()).sorted().collect(Collectors.joining("\n"));
        String mark = Sha256.of(ids.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK_CHARACTERS);
        return "\"" + mark + "\"";
    }
}
