package casement.reads.makers;

import java.util.List;

/** Reads one maker's messages. */
@FunctionalInterface
public interface Decoder {
    /**
     * Empty when the message tells of no read: a heartbeat, or a frame of a passage that is told as a whole.
     *
     * @throws casement.domain.Fault.BadInput with every field that is missing or of the wrong kind; nothing is taken then
     */
    List<MakerRead> reads(Delivery delivery);
}
