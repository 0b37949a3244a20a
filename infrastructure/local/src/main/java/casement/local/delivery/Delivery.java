package casement.local.delivery;

/** Something that carries events to a function until it is closed. */
public interface Delivery extends AutoCloseable {
    /** Nothing waits to be delivered and nothing is on its way. */
    boolean isIdle();

    @Override
    void close();
}
