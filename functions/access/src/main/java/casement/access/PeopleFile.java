package casement.access;

import casement.access.csv.CsvReader;
import casement.access.csv.CsvRow;
import casement.domain.access.Role;
import casement.domain.people.AgencyId;
import casement.domain.people.Person;
import casement.domain.people.Post;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A file of persons, as cities send it: the header's columns in any order, one row a person. */
final class PeopleFile {
    private static final List<String> COLUMNS =
            List.of("subject", "name", "agency", "department", "post", "roles", "units", "state");

    private static final int MOST_ROWS = 5_000;

    private final Checks checks;
    private final Predicate<AgencyId> isRegistered;
    private final Map<String, Integer> lineOfSubject = new HashMap<>();

    private PeopleFile(Checks checks, Predicate<AgencyId> isRegistered) {
        this.checks = checks;
        this.isRegistered = isRegistered;
    }

    /** @throws casement.domain.Fault.BadInput with everything that is wrong in any line; no value is repeated */
    static List<Person> read(String text, Predicate<AgencyId> isRegistered) {
        List<CsvRow> rows = CsvReader.read(text);
        Checks checks = new Checks();
        checks.expect(!rows.isEmpty(), "line 1", "is the header: " + String.join(",", COLUMNS));
        checks.finish();
        checks.expect(rows.size() <= MOST_ROWS, "body", "has more than " + MOST_ROWS + " rows: split the file");
        checks.finish();
        CsvRow header = rows.getFirst();
        Set<String> named = Set.copyOf(header.values().stream().distinct().toList());
        checks.expect(
                named.equals(Set.copyOf(COLUMNS)) && header.values().size() == COLUMNS.size(),
                "line " + header.line(),
                "must name these columns, each once: " + String.join(",", COLUMNS));
        checks.finish();
        PeopleFile file = new PeopleFile(checks, isRegistered);
        List<Person> people = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            file.person(header, row).ifPresent(people::add);
        }
        checks.expect(rows.size() > 1, "line 2", "is missing: there is nobody in the file");
        checks.finish();
        return people;
    }

    private Optional<Person> person(CsvRow header, CsvRow row) {
        boolean whole = row.values().size() == header.values().size();
        checks.expect(
                whole,
                "line " + row.line(),
                "has " + row.values().size() + " values where the header has "
                        + header.values().size());
        return whole ? person(row.line(), named(header, row)) : Optional.empty();
    }

    private static Map<String, String> named(CsvRow header, CsvRow row) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < row.values().size(); i++) {
            values.put(header.values().get(i), row.values().get(i));
        }
        return values;
    }

    private Optional<Person> person(int line, Map<String, String> row) {
        Optional<String> subject = text(line, row, "subject");
        subject.ifPresent(s -> onlyOnce(s, line));
        Optional<String> name = text(line, row, "name");
        Optional<AgencyId> agency = need(line, row, "agency", AgencyId::new);
        agency.ifPresent(id -> checks.expect(
                isRegistered.test(id), place(line, "agency"), "is no agency of the directory; register it first"));
        Optional<String> department = text(line, row, "department");
        Optional<String> title = text(line, row, "post");
        Optional<Set<Role>> roles = take(line, row, "roles", text -> parts(text, Checks.oneOf(Role.class)));
        Optional<Set<String>> units = take(line, row, "units", text -> parts(text, Checks::unit));
        Optional<Person.State> state = need(line, row, "state", Checks.oneOf(Person.State.class));
        if (subject.isEmpty() || name.isEmpty() || agency.isEmpty() || department.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Post post = new Post(agency.get(), department.get(), title.get());
        return state.map(
                s -> Person.fresh(subject.get(), name.get(), post, roles.orElse(Set.of()), units.orElse(Set.of()), s));
    }

    private void onlyOnce(String subject, int line) {
        Integer before = lineOfSubject.putIfAbsent(subject, line);
        checks.expect(before == null, place(line, "subject"), "stands in line " + before + " already");
    }

    private Optional<String> text(int line, Map<String, String> row, String column) {
        return need(line, row, column, Checks::line);
    }

    private <T> Optional<T> need(int line, Map<String, String> row, String column, Function<String, T> parse) {
        String value = row.getOrDefault(column, "");
        checks.expect(!value.isEmpty(), place(line, column), "is empty");
        return take(line, row, column, parse);
    }

    private <T> Optional<T> take(int line, Map<String, String> row, String column, Function<String, T> parse) {
        Optional<String> value = Optional.of(row.getOrDefault(column, "")).filter(text -> !text.isEmpty());
        return checks.take(place(line, column), value, parse);
    }

    private static <T> Set<T> parts(String text, Function<String, T> parse) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String place(int line, String column) {
        return "line " + line + ", " + column;
    }
}
