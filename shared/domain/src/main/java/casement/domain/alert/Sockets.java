package casement.domain.alert;

/** The WebSocket API's other door, by which connections are sent to. */
public interface Sockets {
    /**
     * Handed to the connection in the order of calls; not that anybody has read it.
     *
     * @return false: the connection is gone
     * @throws casement.domain.Fault.Unavailable when it may not have been sent
     */
    boolean send(ConnectionId to, String text);

    /** Closing what is gone is no error. */
    void close(ConnectionId connection);
}
