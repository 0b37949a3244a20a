package casement.domain.plate;

/**
 * Another text that the plate may say.
 *
 * @param confidence 0 to 1
 */
public record Candidate(PlateText text, double confidence) {
    public Candidate {
        Confidence.check("candidates", confidence);
    }
}
