package casement.domain.redaction;

import java.util.List;
import java.util.Optional;

/** The register of redactions. It holds nothing of what is taken out. */
public interface RedactionProposals {
    /** Durable when it returns; adding the same again is no error. */
    void add(RedactionProposal proposal);

    /** Sees every finished write. */
    Optional<RedactionProposal> find(RedactionId id);

    /** Newest first. Sees every finished write. */
    List<RedactionProposal> all();

    /**
     * Puts the next version in the place of the one before; durable when it returns.
     *
     * @throws casement.domain.Fault.Conflict when somebody else has changed it
     * @throws casement.domain.Fault.Unavailable when it is not known whether it is durable
     */
    void record(RedactionProposal next);
}
