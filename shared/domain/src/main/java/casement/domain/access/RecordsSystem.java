package casement.domain.access;

/** The register of cases and incidents that a city or school keeps elsewhere. Reads only, as often as one likes. */
public interface RecordsSystem {
    /**
     * Answers within a few seconds.
     *
     * @throws casement.domain.Fault.Unavailable when it does not answer, or not as agreed; never names the number
     */
    boolean knows(String number);
}
