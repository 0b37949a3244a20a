package casement.domain.transparency;

import java.util.List;
import java.util.Optional;

/**
 * What is known for the public in numbers, and nothing about anybody. Durable when a call returns; reads see every finished write. Every call
 * throws {@link casement.domain.Fault.Unavailable} when the store does not answer.
 */
public interface PublicFigures {
    /** Newest first. */
    List<CountedMonth> months();

    /**
     * Puts a month in the place of what was counted of it before.
     *
     * @param before the index up to which it had been counted; empty when it is new
     * @throws casement.domain.Fault.Conflict when somebody else has counted on; nothing is written then
     */
    void count(Optional<Long> before, CountedMonth month);

    /** What was told last. */
    Optional<Surroundings> surroundings();

    /** Replaces it. */
    void tell(Surroundings surroundings);
}
