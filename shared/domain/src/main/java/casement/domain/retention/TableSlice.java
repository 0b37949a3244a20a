package casement.domain.retention;

/**
 * One of so many parts of a table. Every item is in exactly one of them, and always in the same.
 *
 * @param index from 0
 */
public record TableSlice(int index, int of) {
    public TableSlice {
        if (index < 0 || index >= of) {
            throw new IllegalArgumentException("slice " + index + " of " + of + " there is not");
        }
    }
}
