package casement.domain.policy;

import java.util.List;
import java.util.Optional;

/**
 * Every change of every pack, and the rulebook that follows from them. Durable when a call returns; reads see every finished write.
 * Every call throws {@link casement.domain.Fault.Unavailable} when the store does not answer.
 */
public interface PackChanges {
    /** One read; {@link Rulebook#EMPTY} when nobody has changed anything. */
    Rulebook rulebook();

    /**
     * Writes a change, new or decided, and the rulebook that follows from it: both or neither.
     *
     * @throws casement.domain.Fault.Conflict when the rulebook has changed since {@code next} was made from it, also when this very
     *     call succeeded before: read again
     */
    void record(PackChange change, Rulebook next);

    Optional<PackChange> find(PackName pack, int version);

    /** The newest {@code limit} changes of a pack, newest first. */
    List<PackChange> newest(PackName pack, int limit);
}
