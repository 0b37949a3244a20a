package casement.domain.alert;

import java.util.List;
import java.util.Optional;

/** The connections that stand at this moment. A connection whose end nobody told is forgotten after {@link Connection#LONGEST}. */
public interface Connections {
    /** Durable when it returns; opening the same again changes nothing. */
    void open(Connection connection);

    /** Sees every finished change. */
    Optional<Connection> find(ConnectionId id);

    /**
     * Puts a connection in the place of the one that was read.
     *
     * @param next with the revision that was read
     * @return as it is kept; empty: it was changed or ended meanwhile, and nothing was written
     */
    Optional<Connection> replace(Connection next);

    /** Ending what is not there is no error. */
    void end(ConnectionId id);

    /** Every connection, whether somebody listens or not. */
    List<Connection> all();
}
