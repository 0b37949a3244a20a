package casement.auditverifier;

import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Redaction;
import casement.domain.audit.Who;
import casement.domain.log.LoggedEntry;
import casement.domain.log.OpenField;
import casement.testkit.Redactions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What Casement leaves in a log when something is taken out of it, and takes it out of a copy. */
final class RedactedLog {
    static final Instant AT = Instant.parse("2026-12-01T09:00:00Z");

    private RedactedLog() {}

    static String id(MemoryFiles copy, long index) {
        return SampleLog.entry(copy, index).fields().stream()
                .filter(field -> field.name().equals("id"))
                .map(field -> ((OpenField) field).value())
                .findFirst()
                .orElseThrow();
    }

    /** The question and what came of it, both waiting for being sealed. */
    static AuditId decided(SampleLog log, String decision, Outcome outcome, Map<String, String> about) {
        Act act = Act.asked(Redactions.COUNSEL, "DecideRedaction").with("decision", decision);
        AuditId asked = log.trial.look(act);
        Map<String, String> known = outcome == Outcome.CHANGED ? about : Map.of();
        log.trial.look(act.with(known).outcome(outcome).inReplyTo(asked));
        return asked;
    }

    static Map<String, String> about(String entry, String fields) {
        return Map.of("entry", entry, "fields", fields, "authority", "court order 26-77");
    }

    static AuditId approved(SampleLog log, String entry, String fields) {
        return decided(log, "APPROVE", Outcome.CHANGED, about(entry, fields));
    }

    /** As what carries it out says before it does. */
    static void begun(SampleLog log, AuditId act, String entry, String fields) {
        log.trial.look(Act.asked(Who.function("RedactEntries"), "RedactEntries")
                .with(about(entry, fields))
                .inReplyTo(act));
    }

    static Redaction why(AuditId act) {
        return new Redaction("court order 26-77", Redactions.COUNSEL.name(), AT, act);
    }

    static void takeOut(MemoryFiles copy, long index, Redaction why, String... fields) {
        LoggedEntry left = SampleLog.entry(copy, index).redacted(Set.of(fields), why);
        SampleLog.editLine(copy, index, line -> left.line());
    }
}
