package casement.gateway;

import casement.domain.Fault;
import casement.domain.camera.PresetId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Where a camera points now. */
sealed interface Preset extends Supplier<PresetId> {
    /** Always the same. */
    record Fixed(PresetId id) implements Preset {
        @Override
        public PresetId get() {
            return id;
        }
    }

    /** As a camera controller writes it into a file; while it cannot be read, the camera counts as moving. */
    record InFile(Path file) implements Preset {
        @Override
        public PresetId get() {
            try {
                return new PresetId(Files.readString(file).strip());
            } catch (IOException | Fault.BadInput unknown) {
                return PresetId.MOVING;
            }
        }
    }
}
