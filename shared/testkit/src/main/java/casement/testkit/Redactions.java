package casement.testkit;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.Hand;
import casement.domain.audit.Who;
import casement.domain.log.AuditFields;
import casement.domain.redaction.Authority;
import casement.domain.redaction.RedactionProposal;
import java.time.Instant;
import java.util.List;

/** Redactions to test with. */
public final class Redactions {
    public static final Who CLERK = new Who("clerk", "Dana Clerk", "Records", "City Police");
    public static final Who COUNSEL = new Who("counsel", "Cleo Counsel", "Law", "City");
    public static final Authority ORDER = new Authority(Authority.Kind.COURT_ORDER, "26-77");

    private Redactions() {}

    public static Hand hand(Who who, Instant at) {
        return new Hand(who, at, Ulids.at(at));
    }

    /** Of the plate that an entry asked for, by the clerk. */
    public static RedactionProposal ofPlate(AuditEntry entry, Instant at) {
        return RedactionProposal.propose(
                entry, AuditFields.of(entry), List.of("element.plate"), ORDER, "the court says so", hand(CLERK, at));
    }
}
