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
import casement.domain.log.EntryProof;
import casement.domain.log.Proving;
import casement.merkle.Hash;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Shows that an entry is in the tamper-evident log, so that whoever asks can check it without us. */
public final class ProveEntry {
    private final Asking asking;
    private final AuditStore store;
    private final Proving proving;

    /**
     * The proof as shown. docs/audit-log.md says what each is made of.
     *
     * @param line the entry as it was sealed, with its salts
     * @param leaf what its leaf is the hash of, in Base 64
     * @param path of RFC 6962, section 2.1.1, from the leaf's neighbour up, each in Base 64
     * @param checkpoint the log's head as a signed note (C2SP tlog-checkpoint)
     */
    public record Shown(
            long index,
            long treeSize,
            String line,
            String leaf,
            List<String> path,
            String checkpoint,
            AuditId auditId) {}

    public ProveEntry(Asking asking, AuditStore store, Proving proving) {
        this.asking = asking;
        this.store = store;
        this.proving = proving;
    }

    /** @throws Fault.Missing when there is no such entry, or it is not sealed yet */
    public Shown prove(Principal principal, AuditId id) {
        Asked asked =
                asking.ask("ProveEntry", Question.of(principal, Action.READ_AUDIT_LOG), Map.of("entry", id.value()));
        return asked.answer(receipt -> shown(id, asked.id()), shown -> List.of(id.value()));
    }

    private Shown shown(AuditId id, AuditId auditId) {
        AuditEntry entry = store.find(id).orElseThrow(() -> new Fault.Missing("the audit log has no entry of that id"));
        EntryProof proof = proving.of(entry)
                .orElseThrow(() -> new Fault.Missing(
                        "the entry is not in a checkpoint yet: it takes up to a minute; try again then"));
        return new Shown(
                proof.inclusion().index(),
                proof.inclusion().treeSize(),
                proof.line(),
                Base64.getEncoder().encodeToString(proof.leaf().bytes()),
                proof.inclusion().path().stream().map(Hash::base64).toList(),
                proof.checkpoint(),
                auditId);
    }
}
