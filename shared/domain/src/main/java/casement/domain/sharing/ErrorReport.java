package casement.domain.sharing;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.audit.Who;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody says is wrong, and what was found and done about it (SJ-ALPR-20).
 *
 * @param reporter who is signed in; absent: the public
 * @param contact where to answer; forgotten when the report is closed
 * @param version rises by one with each change
 * @param history oldest first
 */
public record ErrorReport(
        String id,
        int version,
        Kind kind,
        About about,
        String says,
        Optional<String> contact,
        Optional<Who> reporter,
        Instant received,
        boolean open,
        List<Review> history) {

    /** What is reported. */
    public enum Kind {
        /** Data that may be wrong, by the public. */
        WRONG_DATA,
        /** An error, by a member. */
        ERROR,
        /** A violation of the rules, by a member. */
        VIOLATION
    }

    /** What it is about. */
    public enum About {
        PLATE_READ,
        HOT_LIST,
        RECORDING,
        CAMERA,
        OTHER
    }

    /** What a reviewer found. */
    public enum Finding {
        /** Nothing yet: a note on the way. */
        NOTED,
        /** It was wrong and has been put right. */
        CORRECTED,
        /** It is so, and there is no data to put right. */
        UPHELD,
        UNFOUNDED
    }

    /** One look at a report, and what it came to. */
    public record Review(Finding finding, String note, Instant at, Who who, AuditId audit) {}

    public ErrorReport {
        history = List.copyOf(history);
    }

    /** @throws Fault when it is closed, or the reviewer is who made it */
    public ErrorReport reviewed(Review review) {
        if (!open) {
            throw new Fault.Conflict("the report is closed already");
        }
        if (reporter.filter(who -> who.subject().equals(review.who().subject())).isPresent()) {
            throw new Fault.Refused("SJ-ALPR-20", "a report is reviewed by somebody other than who made it");
        }
        boolean stillOpen = review.finding() == Finding.NOTED;
        return new ErrorReport(
                id,
                version + 1,
                kind,
                about,
                says,
                stillOpen ? contact : Optional.empty(),
                reporter,
                received,
                stillOpen,
                Stream.concat(history.stream(), Stream.of(review)).toList());
    }
}
