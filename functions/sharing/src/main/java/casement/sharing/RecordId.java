package casement.sharing;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.lambda.HttpQuestion;

/** A request, report or breach, as an address names it: by the audit entry that took it in. */
final class RecordId {
    private RecordId() {}

    /** @throws Fault.BadInput when it can be none */
    static String of(HttpQuestion question, String name) {
        try {
            return new AuditId(question.pathParameter(name)).value();
        } catch (Fault.BadInput e) {
            throw new Fault.BadInput(name, "must be the id of 26 characters that was answered when it was taken in");
        }
    }
}
