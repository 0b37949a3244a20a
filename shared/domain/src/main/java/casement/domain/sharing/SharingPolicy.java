package casement.domain.sharing;

/** Says what outsiders may have at this moment, by the policy that is in force. */
@FunctionalInterface
public interface SharingPolicy {
    SharingRules rules();
}
