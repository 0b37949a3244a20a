package casement.domain.plate;

/** Which vehicles are passing, so that each is told once though its video is read piece by piece, in any order and by several at once. */
public interface Passages {
    /**
     * Takes note of what was seen. Of several pieces of one passing one is new to it, and stays so: asked again about that piece,
     * as after a failure, it says the same. It sees every finished call.
     *
     * @return whether this piece is the one by which the passing is told
     * @throws casement.domain.Fault.Unavailable when it cannot be noted; asking again is safe
     */
    boolean isNew(Passage seen);
}
