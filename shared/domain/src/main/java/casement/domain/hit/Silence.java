package casement.domain.hit;

/**
 * That nobody had acknowledged an order in time.
 *
 * @param order the revision that the hit had with it
 * @param time 1: in the first span, 2: in the second
 */
public record Silence(int order, int time) {
    /** Then everybody who could be told has been told twice. */
    public static final int LAST = 2;
}
