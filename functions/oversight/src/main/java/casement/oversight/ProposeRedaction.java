package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditStore;
import casement.domain.audit.Hand;
import casement.domain.log.AuditFields;
import casement.domain.redaction.Authority;
import casement.domain.redaction.RedactionProposal;
import casement.domain.redaction.RedactionProposals;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes that something be taken out of an entry of the audit log; another person decides. */
public final class ProposeRedaction {
    private static final int MOST_FIELDS = 50;

    private final Asking asking;
    private final AuditStore store;
    private final RedactionProposals proposals;
    private final Clock clock;

    /**
     * A proposal as sent.
     *
     * @param entry of which entry
     * @param fields by the names that the log has for them, such as {@code element.plate}
     * @param authority what asks for it
     * @param reference the order's number, the statute's section, the decision's number
     */
    public record Form(
            @Member(needed = true) Optional<AuditId> entry,
            @Member(needed = true) Optional<List<String>> fields,
            @Member(needed = true) Optional<Authority.Kind> authority,
            @Member(needed = true) Optional<String> reference,
            @Member(needed = true) Optional<String> why) {}

    private record Wanted(AuditId entry, List<String> fields, Authority authority, String why) {
        private Map<String, String> elements() {
            return Map.of(
                    "entry", entry.value(),
                    "fields", String.join(" ", fields),
                    "authority", authority.text());
        }
    }

    public ProposeRedaction(Asking asking, AuditStore store, RedactionProposals proposals, Clock clock) {
        this.asking = asking;
        this.store = store;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * @throws Fault.Missing when there is no such entry
     * @throws Fault.Refused when a field is to stay
     */
    public ShownRedaction propose(Principal principal, Form form) {
        Wanted wanted = wanted(form);
        Asked asked =
                asking.ask("ProposeRedaction", Question.of(principal, Action.PROPOSE_REDACTION), wanted.elements());
        return asked.change(
                receipt -> {
                    AuditEntry entry = store.find(wanted.entry())
                            .orElseThrow(() -> new Fault.Missing("the audit log has no entry of that id"));
                    RedactionProposal proposal = RedactionProposal.propose(
                            entry,
                            AuditFields.of(entry),
                            wanted.fields(),
                            wanted.authority(),
                            wanted.why(),
                            new Hand(principal.who(), clock.instant(), receipt.id()));
                    proposals.add(proposal);
                    return ShownRedaction.of(proposal);
                },
                proposed -> proposed.id().value(),
                proposed -> Map.of("redaction", proposed.id().value()));
    }

    private static Wanted wanted(Form form) {
        Checks checks = new Checks();
        Optional<AuditId> entry = checks.need("entry", form.entry(), sent -> sent);
        List<String> fields = checks.list("fields", form.fields(), MOST_FIELDS);
        checks.expect(!fields.isEmpty(), "fields", "name one at least");
        checks.expect(
                fields.stream().noneMatch(field -> field.isBlank() || field.contains(" ")),
                "fields",
                "must be names of fields, such as element.plate");
        Optional<Authority.Kind> kind = checks.need("authority", form.authority(), sent -> sent);
        checks.expect(form.reference().isPresent(), "reference", "is missing");
        Optional<Authority> authority =
                kind.flatMap(known -> checks.take(form.reference(), sent -> new Authority(known, sent)));
        Optional<String> why = Said.needed(checks, "why", form.why());
        checks.finish();
        return new Wanted(entry.orElseThrow(), fields, authority.orElseThrow(), why.orElseThrow());
    }
}
