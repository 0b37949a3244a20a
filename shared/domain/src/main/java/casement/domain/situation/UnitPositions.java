package casement.domain.situation;

import casement.domain.audit.AuditReceipt;
import java.time.Duration;
import java.util.List;

/** Where each unit was last. Durable when a call returns. What has expired is never returned, whether or not it is gone. */
public interface UnitPositions {
    /**
     * Takes the place of the unit's position before, unless that is as new, or is so little older that there is nothing to tell.
     *
     * @param apart two positions of one status closer in time than this say the same
     * @return whether it was stored
     */
    boolean store(UnitPosition position, Duration apart);

    /** In order of feed and unit; reads see every finished write. */
    List<UnitPosition> all(AuditReceipt receipt);
}
