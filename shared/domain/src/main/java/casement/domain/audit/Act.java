package casement.domain.audit;

import casement.domain.access.Purpose;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is about to be recorded; the log adds id and time. */
public record Act(
        Who who,
        String action,
        Map<String, String> elements,
        Optional<Purpose> purpose,
        Outcome outcome,
        Optional<String> clause,
        Optional<Answer> answer,
        Optional<AuditId> inReplyTo) {

    public static Act asked(Who who, String action) {
        return new Act(
                who,
                action,
                Map.of(),
                Optional.empty(),
                Outcome.ASKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Act with(String element, String value) {
        return with(Map.of(element, value));
    }

    public Act with(Map<String, String> others) {
        TreeMap<String, String> more = new TreeMap<>(elements);
        more.putAll(others);
        return new Act(who, action, more, purpose, outcome, clause, answer, inReplyTo);
    }

    public Act forPurpose(Purpose why) {
        return new Act(who, action, elements, Optional.of(why), outcome, clause, answer, inReplyTo);
    }

    public Act outcome(Outcome reached) {
        return new Act(who, action, elements, purpose, reached, clause, answer, inReplyTo);
    }

    public Act refused(String byClause) {
        return new Act(who, action, elements, purpose, Outcome.REFUSED, Optional.of(byClause), answer, inReplyTo);
    }

    public Act answered(Answer with, AuditReceipt question) {
        return new Act(
                who,
                action,
                elements,
                purpose,
                Outcome.ANSWERED,
                clause,
                Optional.of(with),
                Optional.of(question.id()));
    }

    public Act inReplyTo(AuditId question) {
        return new Act(who, action, elements, purpose, outcome, clause, answer, Optional.of(question));
    }
}
