package casement.domain.camera;

import java.time.Instant;

/**
 * That a camera reads plates, switched on by a person who named the public meeting that came before (CA-SB34-3).
 *
 * @param meeting as the person named it: the record that opens plate reading
 * @param since what was recorded earlier is never looked into
 */
public record PlateReading(String meeting, Instant since) {}
