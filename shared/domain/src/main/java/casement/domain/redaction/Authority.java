package casement.domain.redaction;

import casement.domain.Fault;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what something may be taken out of the log.
 *
 * @param reference the order's number, the statute's section, the decision's number; it is in the log for good, and names nobody
 */
public record Authority(Kind kind, String reference) {
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,120}");

    /** What gives it. */
    public enum Kind {
        COURT_ORDER,
        STATUTE,
        /** The city found that the data was wrong (SJ-ALPR-20). */
        CORRECTION;

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Authority {
        reference = reference.strip();
        if (!ONE_LINE.matcher(reference).matches()) {
            throw new Fault.BadInput(
                    "reference", "must be one line of 1 to 120 characters, such as the number of a court's order");
        }
    }

    /** As the log says it. */
    public String text() {
        return kind.words() + " " + reference;
    }
}
