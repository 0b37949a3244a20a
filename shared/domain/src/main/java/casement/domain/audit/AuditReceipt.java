package casement.domain.audit;

/** That an audit entry is durable. Made by {@link AuditLog} alone; what reveals personal data asks for one. */
public final class AuditReceipt {
    private final AuditId id;

    AuditReceipt(AuditId id) {
        this.id = id;
    }

    public AuditId id() {
        return id;
    }

    @Override
    public String toString() {
        return "AuditReceipt[" + id + "]";
    }
}
