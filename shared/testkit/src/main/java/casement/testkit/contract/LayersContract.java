package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.audit.Who;
import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import casement.domain.situation.Layers;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import org.junit.jupiter.api.Test;

/** What every store of the map's layers does. */
public abstract class LayersContract {
    private final AuditReceipt receipt = new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at)
            .record(Act.asked(Who.NOBODY, "ListLayers"));
    private final LayerId id = new LayerId(Examples.freshCameraId().value().substring(7, 30));

    private final Hand hand = new Hand(Who.NOBODY, Examples.NOON, Ulids.at(Examples.NOON));

    protected abstract Layers layers();

    private Layer version(int version, String geoJson) {
        return new Layer(id, version, 1, geoJson, hand);
    }

    @Test
    void finds_the_newest_version_of_a_layer_as_it_was_put() {
        assertThat(layers().find(receipt, id)).isEmpty();
        for (int version = 1; version <= 12; version++) {
            layers().put(version(version, "{\"version\":\"" + version + "\"}"));
        }
        assertThat(layers().find(receipt, id)).map(Layer::version).contains(12);
        assertThat(layers().all(receipt).stream().filter(layer -> layer.id().equals(id)))
                .singleElement()
                .isEqualTo(layers().find(receipt, id).orElseThrow());
    }

    @Test
    void refuses_a_version_that_does_not_follow_the_newest() {
        Layer first = version(1, "{}");
        assertThatThrownBy(() -> layers().put(version(2, "{}"))).isInstanceOf(Fault.Conflict.class);
        layers().put(first);
        layers().put(first);
        Layer other = version(1, "{\"other\":1}");
        assertThatThrownBy(() -> layers().put(other)).isInstanceOf(Fault.Conflict.class);
        layers().put(version(2, "{}"));
        assertThatThrownBy(() -> layers().put(version(2, "{\"late\":1}"))).isInstanceOf(Fault.Conflict.class);
        assertThat(layers().find(receipt, id)).contains(version(2, "{}"));
    }

    @Test
    void keeps_a_layer_as_large_as_one_may_be() {
        Layer large = version(1, "\"".repeat(50_000) + "x".repeat(250_000));
        layers().put(large);
        assertThat(layers().find(receipt, id)).contains(large);
    }
}
