package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a file of persons into the directory: all of it, or nothing and every error with its line. */
public final class ImportPeople {
    private static final String NAME = "ImportPeople";

    private final Asking asking;
    private final People people;
    private final Agencies agencies;
    private final Clock clock;

    /** What became of the file's persons. */
    public record Imported(int added, int changed, int unchanged, AuditId auditId) {}

    public ImportPeople(Asking asking, People people, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Who is not in the file stays as they are. */
    public Imported take(Principal keeper, String file) {
        Sha256 digest = Sha256.of(file.getBytes(StandardCharsets.UTF_8));
        Asked asked = asking.ask(NAME, Question.of(keeper, Action.CHANGE_PEOPLE), Map.of("file", digest.hex()));
        Keeping keeping = new Keeping(keeper, NAME, clock.instant(), asked.id());
        return asked.change(receipt -> take(file, keeping, receipt), done -> digest.hex());
    }

    private Imported take(String file, Keeping keeping, AuditReceipt receipt) {
        Set<AgencyId> registered = agencies.all().stream().map(Agency::id).collect(Collectors.toUnmodifiableSet());
        List<Person> given = PeopleFile.read(file, registered::contains);
        Map<PersonId, Person> there =
                people.all(receipt).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<PersonChange> changes = new ArrayList<>();
        for (Person one : given) {
            Person before = there.getOrDefault(one.id(), one);
            Person after = before.as(one);
            if (after.revision() == 0 || !after.equals(before)) {
                changes.add(keeping.entry(after));
            }
        }
        if (changes.size() > People.MOST_AT_ONCE) {
            throw new Fault.BadInput(
                    "body",
                    "changes " + changes.size() + " persons; at most " + People.MOST_AT_ONCE
                            + " are taken at once: split the file");
        }
        if (!changes.isEmpty()) {
            people.change(receipt, changes);
        }
        int added =
                (int) changes.stream().filter(c -> c.person().revision() == 1).count();
        return new Imported(added, changes.size() - added, given.size() - changes.size(), keeping.asked());
    }
}
