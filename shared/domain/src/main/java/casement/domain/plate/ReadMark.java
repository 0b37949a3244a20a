package casement.domain.plate;

/**
 * What may be known of a read by who measures how well a camera reads: not what it says.
 *
 * @param confidence that it says what the plate does, 0 to 1
 * @param isCorrected whether a person has changed its text
 */
public record ReadMark(double confidence, boolean isCorrected) {
    public static ReadMark of(PlateRead read) {
        return new ReadMark(read.confidence(), !read.corrections().isEmpty());
    }
}
