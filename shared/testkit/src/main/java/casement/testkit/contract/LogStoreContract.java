package casement.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.log.LogStore;
import casement.testkit.Race;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of the log's objects does. */
public abstract class LogStoreContract {
    private final String tile = "tile/0/000.p/1-" + UUID.randomUUID();

    protected abstract LogStore store();

    @Test
    void gives_back_what_was_put_at_each_kind_of_path() {
        for (String path :
                new String[] {tile, "entries/dt=2026-11-23/" + UUID.randomUUID(), "batches/" + UUID.randomUUID()}) {
            assertThat(store().find(path)).isEmpty();

            store().putNew(path, new byte[] {1, 2, 3});

            assertThat(store().find(path)).contains(new byte[] {1, 2, 3});
        }
    }

    @Test
    void takes_the_same_again_and_nothing_else() {
        store().putNew(tile, new byte[] {1});
        store().putNew(tile, new byte[] {1});

        assertThatThrownBy(() -> store().putNew(tile, new byte[] {2})).isInstanceOf(Fault.Conflict.class);
        assertThat(store().find(tile)).contains(new byte[] {1});
    }

    @Test
    @Tag("race")
    void keeps_the_first_of_many_that_differ() {
        var outcomes = Race.between(8, n -> () -> {
            store().putNew(tile, new byte[] {(byte) n});
            return n;
        });

        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(store().find(tile))
                .contains(new byte[] {Race.values(outcomes).getFirst().byteValue()});
        assertThat(Race.thrown(outcomes)).hasSize(7).allMatch(Fault.Conflict.class::isInstance);
    }

    @Test
    void replaces_the_published_checkpoint() {
        store().publish("one\n".getBytes(UTF_8));
        store().publish("other\n".getBytes(UTF_8));

        assertThat(store().published()).contains("other\n".getBytes(UTF_8));
    }
}
