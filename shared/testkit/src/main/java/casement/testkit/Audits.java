package casement.testkit;

import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Hand;
import casement.domain.people.PersonId;
import casement.domain.review.Draw;
import casement.domain.review.Kind;
import casement.domain.review.Look;
import casement.domain.review.Period;
import casement.domain.review.Sample;
import casement.domain.review.SampleRule;
import casement.domain.review.SampledLook;
import casement.domain.review.Stratum;
import casement.domain.review.Task;
import casement.domain.review.Unit;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reviews to test with: three looks, two of the real-time crime centre and one of the audit unit. */
public final class Audits {
    public static final SampleRule RULE = new SampleRule(Set.of(Look.PLATES), 95, 10, 5);
    public static final Period OCTOBER = Period.holding(LocalDate.parse("2026-10-15"), 1);
    public static final Unit CRIME_CENTRE = new Unit(Examples.POLICE, "Real-time crime centre");
    public static final Unit AUDIT_UNIT = new Unit(Examples.POLICE, "Audit");

    private Audits() {}

    /** Of another department than those whose looks are in {@link #sample()}, but for the third. */
    public static Principal auditor() {
        return of(AUDIT_UNIT, "aude", Role.AUDITOR);
    }

    public static Principal of(Unit unit, String subject, Role role) {
        return new Principal(subject, subject, unit.department(), unit.agency(), Set.of(role), Examples.TRAINED);
    }

    public static Hand hand(Principal person, Instant at) {
        return new Hand(person.who(), at, Ulids.at(at));
    }

    /** A task of that kind for auditors, of October, due by the end of November, with an id of its own. */
    public static Task task(Kind kind) {
        String clause = "T-" + Ulids.at(Examples.NOON);
        Optional<SampleRule> rule = kind == Kind.OTHER ? Optional.empty() : Optional.of(RULE);
        return Task.regular(clause, "Looks at plates", Role.AUDITOR, OCTOBER, 1, 30, rule, kind);
    }

    public static Sample sample() {
        List<Draw.Share> strata = List.of(
                new Draw.Share(new Stratum(AUDIT_UNIT, Look.PLATES), 1, 1),
                new Draw.Share(new Stratum(CRIME_CENTRE, Look.PLATES), 40, 2));
        return new Sample(
                new Draw(100, Sha256.of(new byte[] {7}), strata, 0), List.of(look(3, 1), look(41, 1), look(77, 0)));
    }

    private static SampledLook look(long index, int stratum) {
        return new SampledLook(index, Ulids.at(Examples.NOON), PersonId.of("person-" + index), stratum);
    }
}
