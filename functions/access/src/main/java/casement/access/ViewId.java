package casement.access;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.lambda.HttpQuestion;

/** A view, as an address names it. */
final class ViewId {
    private ViewId() {}

    static AuditId of(HttpQuestion question) {
        try {
            return new AuditId(question.pathParameter("view"));
        } catch (Fault.BadInput e) {
            throw new Fault.BadInput("view", "must be the id of 26 characters that the view's start answered");
        }
    }
}
