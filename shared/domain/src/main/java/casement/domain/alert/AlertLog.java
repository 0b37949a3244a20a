package casement.domain.alert;

import java.util.List;

/** What desks were to be told, numbered in one order for all; a line is forgotten after a day. */
public interface AlertLog {
    /**
     * Durable when it returns. An alert of the same name gets the number that it has already.
     *
     * @throws casement.domain.Fault.Unavailable when it may not be there; add it again
     */
    NumberedAlert add(Alert alert);

    /**
     * Lines behind that number in order; sees every finished {@link #add}.
     *
     * @throws casement.domain.Fault.Unavailable when they cannot be read
     */
    List<NumberedAlert> after(long number, int limit);

    /**
     * The newest line's number; 0: there is none.
     *
     * @throws casement.domain.Fault.Unavailable when it cannot be read
     */
    long last();
}
