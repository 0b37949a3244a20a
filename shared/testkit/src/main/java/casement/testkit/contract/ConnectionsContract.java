package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.alert.Connection;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Connections;
import casement.domain.alert.Stream;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every list of connections does. */
public abstract class ConnectionsContract {
    private static final Connection.Listener LISTENER = new Connection.Listener("some-one", Stream.DESK);

    protected abstract Connections connections();

    private static Connection fresh() {
        return Connection.opened(new ConnectionId(UUID.randomUUID().toString()), Examples.NOON);
    }

    @Test
    void finds_a_connection_as_it_was_opened_until_it_ends() {
        Connection connection = fresh();
        connections().open(connection);
        assertThat(connections().find(connection.id())).contains(connection);
        assertThat(connections().all()).contains(connection);
        connections().end(connection.id());
        connections().end(connection.id());
        assertThat(connections().find(connection.id())).isEmpty();
    }

    @Test
    void keeps_what_was_changed_when_it_is_opened_again() {
        Connection connection = fresh();
        connections().open(connection);
        Optional<Connection> changed = connections().replace(connection.follows(LISTENER, 7));
        connections().open(connection);
        assertThat(changed).isPresent();
        assertThat(connections().find(connection.id())).isEqualTo(changed);
        assertThat(changed.orElseThrow().listener()).contains(LISTENER);
    }

    @Test
    void writes_nothing_over_what_has_changed_or_ended() {
        Connection connection = fresh();
        assertThat(connections().replace(connection)).isEmpty();
        connections().open(connection);
        connections().replace(connection.told(2, 1));
        assertThat(connections().replace(connection.told(9, 9))).isEmpty();
        assertThat(connections().find(connection.id()).orElseThrow().seen()).isEqualTo(2);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_replace_the_same_revision() {
        Connection connection = fresh();
        connections().open(connection);
        List<Race.Outcome<Optional<Connection>>> outcomes =
                Race.between(8, n -> () -> connections().replace(connection.told(n, n)));
        assertThat(Race.values(outcomes)).filteredOn(Optional::isPresent).hasSize(1);
    }
}
