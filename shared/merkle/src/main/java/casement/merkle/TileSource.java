package casement.merkle;

import java.util.Optional;

/** From where tiles are read. */
@FunctionalInterface
public interface TileSource {
    /** As it was written, or nothing when there is none. */
    Optional<byte[]> read(HashTile tile);
}
