package casement.access;

import casement.domain.access.AgencyType;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.people.Evidence;
import casement.domain.people.PersonId;
import casement.lambda.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An agency as sent.
 *
 * @param evidence of its legal type
 * @param peopleMaySignIn left out: they may not
 * @param enforcesImmigrationLaw left out: it does not
 */
public record AgencyForm(
        @Member(needed = true) Optional<String> id,
        @Member(needed = true) Optional<String> name,
        @Member(needed = true, oneOf = AgencyType.class) Optional<String> type,
        @Member(needed = true) Optional<EvidenceForm> evidence,
        Optional<Boolean> peopleMaySignIn,
        Optional<Boolean> enforcesImmigrationLaw,
        @Member(needed = true) Optional<LocalDate> expires) {

    private static final int MOST_YEARS = 3;
    private static final Pattern CITED = Pattern.compile(".*[0-9].*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+");

    /** Evidence as sent. */
    public record EvidenceForm(
            @Member(needed = true, oneOf = Evidence.Kind.class)
            Optional<String> kind,

            @Member(needed = true) Optional<String> reference) {}

    /** Which agency, and what it is to be held for. */
    record Proposal(AgencyId agency, AgencyTerms terms) {}

    /** @throws casement.domain.Fault.BadInput with everything that is wrong */
    Proposal read(PersonId by, Instant now) {
        Checks checks = new Checks();
        Optional<AgencyId> agency = checks.need("id", id, AgencyId::new);
        Optional<String> named = checks.need("name", name, Checks::line);
        Optional<AgencyType> ofType = checks.need("type", type, Checks.oneOf(AgencyType.class));
        checks.expect(
                ofType.filter(AgencyType.UNKNOWN::equals).isEmpty(),
                "type",
                "must be shown by evidence; an agency that is not registered is unknown");
        checks.expect(evidence.isPresent(), "evidence", "is missing");
        Optional<Evidence.Kind> kind =
                evidence.flatMap(e -> checks.need("evidence.kind", e.kind(), Checks.oneOf(Evidence.Kind.class)));
        Optional<String> reference =
                evidence.flatMap(e -> checks.need("evidence.reference", e.reference(), Checks::line));
        reference.ifPresent(text -> checks.expect(
                isEvidence(text, named.orElse("")),
                "evidence.reference",
                "must cite a document by number or date; a name or an address is no evidence"));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        checks.expect(expires.isPresent(), "expires", "is missing");
        expires.ifPresent(day -> checks.expect(
                day.isAfter(today) && !day.isAfter(today.plusYears(MOST_YEARS)),
                "expires",
                "must be a day within " + MOST_YEARS + " years from now"));
        checks.finish();
        AgencyTerms terms = new AgencyTerms(
                named.orElseThrow(),
                ofType.orElseThrow(),
                new Evidence(kind.orElseThrow(), reference.orElseThrow()),
                peopleMaySignIn.orElse(false),
                enforcesImmigrationLaw.orElse(false),
                expires.orElseThrow(),
                by,
                now);
        return new Proposal(agency.orElseThrow(), terms);
    }

    private static boolean isEvidence(String reference, String agencyName) {
        boolean isName =
                !agencyName.isEmpty() && reference.toLowerCase(Locale.ROOT).equals(agencyName.toLowerCase(Locale.ROOT));
        return !isName
                && CITED.matcher(reference).matches()
                && !ADDRESS.matcher(reference).matches();
    }
}
