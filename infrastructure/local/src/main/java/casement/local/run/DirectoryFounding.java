package casement.local.run;

import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Fills an empty directory through the REST API, as a city's two founders would; what is there already stays as it is. */
public final class DirectoryFounding {
    /** As the packs ask for it: the course, and the version of the protocol that counts. */
    private record Course(String name, String protocolVersion) {}

    private static final List<Course> ALPR = List.of(new Course("alpr-operation", "2026.1"));
    private static final List<Course> SCHOOL =
            List.of(new Course("safeguarding", "2026.1"), new Course("data-security", "2026.1"));
    private static final List<String> ALPR_ROLES =
            List.of("rtcc-analyst", "supervisor", "alpr-administrator", "field-officer", "inspector-general");
    private static final List<String> SCHOOL_ROLES = List.of("approver", "operations-manager", "guard");

    private static final List<String> APPROVING_ROLES = List.of("operations-manager", "approver");

    private final Api api;
    private final LocalDate today;
    private final Consumer<String> say;

    public DirectoryFounding(Api api, Clock clock, Consumer<String> say) {
        this.api = api;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.say = say;
    }

    /**
     * Afterwards everybody who can sign in here is in the directory and trained, but for the outsider; and authorised, where
     * there is an approver of the same agency who is somebody else.
     */
    public void found() throws IOException, InterruptedException {
        JsonNode agencies = api.get(Person.PEOPLE_ADMINISTRATOR, "/v1/agencies")
                .orThrow("listing agencies")
                .body();
        for (String agency : Person.AGENCIES) {
            if (!isInForce(agencies, id(agency))) {
                register(agency);
            }
        }
        List<Person> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        api.postCsv(Person.PEOPLE_ADMINISTRATOR, "/v1/people/imports", csv(missing))
                .orThrow("importing people");
        Map<String, JsonNode> there = people();
        for (Person person : missing) {
            if (!person.roles().isEmpty()) {
                train(person, there);
            }
        }
        there = people();
        for (Person person : missing) {
            if (!person.roles().isEmpty()) {
                authorise(person, there);
            }
        }
        say.accept("directory: " + missing.size() + " persons added, trained and authorised");
    }

    private static boolean isInForce(JsonNode agencies, String id) {
        for (JsonNode agency : agencies.path("agencies")) {
            if (agency.path("id").asText().equals(id)) {
                return agency.has("inForce");
            }
        }
        return false;
    }

    private void register(String name) throws IOException, InterruptedException {
        Map<String, Object> form = Map.of(
                "id",
                id(name),
                "name",
                name,
                "type",
                "local",
                "evidence",
                Map.of("kind", "charter", "reference", "City Charter, article VI, section 2"),
                "peopleMaySignIn",
                true,
                "expires",
                today.plusYears(2).toString());
        JsonNode proposed = api.post(Person.PEOPLE_ADMINISTRATOR, "/v1/agencies", form)
                .orThrow("registering agency " + id(name))
                .body();
        api.post(
                        Person.OPERATIONS_MANAGER,
                        "/v1/agencies/" + id(name) + "/approval",
                        Map.of("revision", proposed.path("revision").asLong()))
                .orThrow("approving agency " + id(name));
    }

    private List<Person> missing() throws IOException, InterruptedException {
        Map<String, JsonNode> there = people();
        return Person.ALL.stream()
                .filter(person -> Person.AGENCIES.contains(person.agency()))
                .filter(person -> !there.containsKey(person.id()))
                .toList();
    }

    /** By sign-in subject. */
    private Map<String, JsonNode> people() throws IOException, InterruptedException {
        Map<String, JsonNode> bySubject = new HashMap<>();
        api.get(Person.PEOPLE_ADMINISTRATOR, "/v1/people")
                .orThrow("listing people")
                .body()
                .path("people")
                .forEach(person -> bySubject.put(person.path("subject").asText(), person));
        return bySubject;
    }

    private static String csv(List<Person> people) {
        return people.stream()
                .map(DirectoryFounding::row)
                .collect(Collectors.joining(
                        "\r\n", "subject,name,agency,department,post,roles,units,state\r\n", "\r\n"));
    }

    private static String row(Person p) {
        String post = p.roles().isEmpty() ? "clerk" : p.roles().getLast().replace('-', ' ');
        return String.join(
                ",", p.id(), p.name(), id(p.agency()), p.department(), post, String.join(";", p.roles()), "", "active");
    }

    private void train(Person person, Map<String, JsonNode> there) throws IOException, InterruptedException {
        if (person.roles().stream().anyMatch(ALPR_ROLES::contains)) {
            train(person, there, ALPR);
        }
        if (person.roles().stream().anyMatch(SCHOOL_ROLES::contains)) {
            train(person, there, SCHOOL);
        }
    }

    private void train(Person person, Map<String, JsonNode> there, List<Course> courses)
            throws IOException, InterruptedException {
        for (Course course : courses) {
            train(person, there, course);
        }
    }

    private void train(Person person, Map<String, JsonNode> there, Course course)
            throws IOException, InterruptedException {
        Map<String, Object> form = Map.of(
                "course",
                course.name(),
                "protocolVersion",
                course.protocolVersion(),
                "completed",
                today.toString(),
                "expires",
                today.plusYears(1).toString());
        api.post(Person.PEOPLE_ADMINISTRATOR, address(person, there) + "/trainings", form)
                .orThrow("recording the training of " + person.id());
    }

    private void authorise(Person person, Map<String, JsonNode> there) throws IOException, InterruptedException {
        Optional<Person> approver = Person.ALL.stream()
                .filter(one -> !one.equals(person) && one.agency().equals(person.agency()))
                .filter(one -> one.roles().stream().anyMatch(APPROVING_ROLES::contains))
                .findFirst();
        if (approver.isPresent()) {
            long revision = listed(person, there).path("revision").asLong();
            api.post(approver.get(), address(person, there) + "/authorisations", Map.of("revision", revision))
                    .orThrow("authorising " + person.id());
        }
    }

    private static String address(Person person, Map<String, JsonNode> there) {
        return "/v1/people/" + listed(person, there).path("id").asText();
    }

    private static JsonNode listed(Person person, Map<String, JsonNode> there) {
        return Optional.ofNullable(there.get(person.id()))
                .orElseThrow(() -> new IllegalStateException(person.id() + " was imported and is not listed"));
    }

    /** Of an agency, by its name. */
    static String id(String agency) {
        return agency.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
