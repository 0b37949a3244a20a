package casement.domain.hit;

/** What the governing documents in force ask of hits. */
public interface HitRules {
    /**
     * Of several documents the strictest.
     *
     * @throws casement.domain.Fault.Unavailable when they cannot be had
     */
    HitLimits limits();
}
