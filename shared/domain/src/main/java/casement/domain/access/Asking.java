package casement.domain.access;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import java.util.Map;

/** The way of every question: the rules, then the log, then the work, then the log again. */
public final class Asking {
    private final AccessPolicy policy;
    private final AuditLog log;

    public Asking(AccessPolicy policy, AuditLog log) {
        this.policy = policy;
        this.log = log;
    }

    /**
     * @param useCase who does the work
     * @param elements what the question is made of, by name
     * @throws Fault.Refused when a rule forbids it or none allows it; recorded, with the clause
     * @throws Fault.Unavailable when the log takes no entry; nothing may be read or changed then
     */
    public Asked ask(String useCase, Question question, Map<String, String> elements) {
        Act act = act(useCase, question, elements);
        return switch (policy.decide(question)) {
            case Decision.Permit permit -> asked(act);
            case Decision.Deny deny -> throw refused(act, deny);
        };
    }

    /**
     * Goes on with a question that was asked before, by the rules as they are now.
     *
     * @param asked the entry that asked
     * @throws Fault.Unavailable when that entry cannot be found to be durable
     */
    public Asked goOn(String useCase, Question question, Map<String, String> elements, AuditId asked) {
        Act act = act(useCase, question, elements);
        return switch (policy.decide(question)) {
            case Decision.Permit permit -> new Asked(log, act, recalled(asked));
            case Decision.Deny deny -> throw refused(act.inReplyTo(asked), deny);
        };
    }

    private AuditReceipt recalled(AuditId asked) {
        return log.recall(asked)
                .orElseThrow(() -> new Fault.Unavailable(
                        "the entry that asked is not in the audit log", new IllegalStateException(asked.toString())));
    }

    private Asked asked(Act act) {
        AuditReceipt receipt = log.record(act);
        return new Asked(log, act, receipt);
    }

    private Fault.Refused refused(Act act, Decision.Deny deny) {
        log.record(act.refused(deny.clause()));
        return new Fault.Refused(deny.clause(), deny.reason());
    }

    private static Act act(String useCase, Question question, Map<String, String> elements) {
        Act act = Act.asked(question.principal().who(), useCase);
        for (Map.Entry<String, String> element : elements.entrySet()) {
            act = act.with(element.getKey(), element.getValue());
        }
        return question.purpose().map(act::forPurpose).orElse(act);
    }
}
