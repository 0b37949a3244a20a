package casement.oversight;

import casement.domain.audit.AuditId;
import casement.domain.audit.Hand;
import casement.domain.redaction.Authority;
import casement.domain.redaction.RedactionId;
import casement.domain.redaction.RedactionProposal;
import java.util.List;
import java.util.Optional;

/**
 * A redaction as shown; nothing of what is taken out.
 *
 * @param entry of which
 * @param fields by the names that the log has for them
 * @param authority as the log and the redacted fields say it
 * @param decided by whom; its {@code audit} is the act that redacted fields name
 */
public record ShownRedaction(
        RedactionId id,
        AuditId entry,
        List<String> fields,
        Authority.Kind kind,
        String authority,
        String why,
        RedactionProposal.State state,
        Hand proposed,
        Optional<Hand> decided) {
    static ShownRedaction of(RedactionProposal proposal) {
        return new ShownRedaction(
                proposal.id(),
                proposal.entry(),
                proposal.fields(),
                proposal.authority().kind(),
                proposal.authority().text(),
                proposal.why(),
                proposal.state(),
                proposal.proposed(),
                proposal.decided());
    }
}
