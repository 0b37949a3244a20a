package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.hotlist.EntryMember;
import casement.domain.hotlist.ListCategory;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.Region;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry as sent.
 *
 * @param plate characters; {@code ?} for one that is not known, {@code *} for any number of them
 * @param region of the plate, such as {@code us-ca}; left out: not known
 * @param category left out: the list's
 * @param expires when it matches no more
 */
public record EntryForm(
        @Member(needed = true) Optional<String> plate,
        Optional<String> region,
        Optional<ListCategory> category,
        @Member(needed = true) Optional<String> memberName,
        @Member(needed = true) Optional<String> badgeNumber,
        @Member(needed = true) Optional<String> assignment,
        @Member(needed = true) Optional<String> caseNumber,
        @Member(needed = true) Optional<String> reason,
        @Member(needed = true) Optional<Instant> expires) {
    static final int LONGEST = 200;
    private static final int LONGEST_REASON = 500;

    /** An entry that lacks nothing. */
    record Read(
            PlatePattern plate,
            Optional<String> region,
            Optional<ListCategory> category,
            EntryMember member,
            String caseNumber,
            String reason,
            Instant expires) {}

    /** @throws Fault.BadInput with everything that is missing or wrong */
    Read read() {
        Checks checks = new Checks();
        Optional<PlatePattern> pattern = checks.need("plate", plate, text -> PlatePattern.of(text, true));
        Optional<String> code = checks.take(region, text -> new Region(text, 1).code());
        Optional<String> name = text(checks, "memberName", memberName, LONGEST);
        Optional<String> badge = text(checks, "badgeNumber", badgeNumber, LONGEST);
        Optional<String> post = text(checks, "assignment", assignment, LONGEST);
        Optional<String> number = text(checks, "caseNumber", caseNumber, LONGEST);
        Optional<String> why = text(checks, "reason", reason, LONGEST_REASON);
        checks.expect(expires.isPresent(), "expires", "is missing");
        checks.finish();
        return new Read(
                pattern.orElseThrow(),
                code,
                category,
                new EntryMember(name.orElseThrow(), badge.orElseThrow(), post.orElseThrow()),
                number.orElseThrow(),
                why.orElseThrow(),
                expires.orElseThrow());
    }

    static Optional<String> text(Checks checks, String field, Optional<String> given, int longest) {
        Optional<String> text = given.map(String::strip).filter(said -> !said.isEmpty());
        checks.expect(text.isPresent(), field, "is missing");
        checks.expect(
                text.filter(said -> said.length() > longest).isEmpty(),
                field,
                "has more than " + longest + " characters");
        return text;
    }

    /** Shows no plate and nobody. */
    @Override
    public String toString() {
        return "an entry's form";
    }
}
