package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import casement.domain.situation.Layers;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Layers of the map, in memory. */
public final class MemoryLayers implements Layers {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<LayerId, Layer> layers = new TreeMap<>();

    @Override
    public synchronized Optional<Layer> find(AuditReceipt receipt, LayerId id) {
        return faults.guard(() -> Optional.ofNullable(layers.get(id)));
    }

    @Override
    public synchronized List<Layer> all(AuditReceipt receipt) {
        return faults.guard(() -> List.copyOf(layers.values()));
    }

    @Override
    public synchronized void put(Layer layer) {
        faults.guard(() -> {
            Layer there = layers.get(layer.id());
            int before = there == null ? 0 : there.version();
            boolean isTheSame = layer.equals(there) && layer.version() == 1;
            if (before != layer.version() - 1 && !isTheSame) {
                throw new Fault.Conflict("layer " + layer.id() + " has been put by somebody else; read it again");
            }
            layers.put(layer.id(), layer);
        });
    }
}
