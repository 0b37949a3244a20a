package casement.domain.situation;

import casement.domain.audit.AuditReceipt;
import java.util.List;
import java.util.Optional;

/** Layers of the map, each in its newest version. Durable when a call returns; reads see every finished write. */
public interface Layers {
    Optional<Layer> find(AuditReceipt receipt, LayerId id);

    /** In order of id. */
    List<Layer> all(AuditReceipt receipt);

    /**
     * Takes the place of the version before; the first version, of nothing.
     *
     * @throws casement.domain.Fault.Conflict when the version before is not the newest, so that of two puts at once one loses
     */
    void put(Layer layer);
}
