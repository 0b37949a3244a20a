package casement.usagereport;

/**
 * Between which shares the true one lies, with 95 % confidence: Wilson's score interval (E. B. Wilson, Probable Inference, the Law of Succession,
 * and Statistical Inference, Journal of the American Statistical Association 22 (1927), 209–212), without correction for continuity.
 *
 * @param share from 0 to 1, as counted
 */
public record Interval(double share, double low, double high) {
    /** The quantile of the normal distribution at 0.975. */
    private static final double Z = 1.959963984540054;

    /** @param of more than none */
    public static Interval wilson(long successes, long of) {
        if (of <= 0 || successes < 0 || successes > of) {
            throw new IllegalArgumentException(successes + " of " + of + " is no share");
        }
        double share = (double) successes / of;
        double z2 = Z * Z;
        double middle = (share + z2 / (2 * of)) / (1 + z2 / of);
        double half = Z / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of * of));
        return new Interval(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
