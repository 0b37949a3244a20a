package casement.domain.camera;

import java.util.Optional;

/** What has to be recorded, by the governing documents in force. */
public interface RecordingRules {
    /**
     * The clause that lets cameras of a class record on motion only (SCH-26); absent: none does.
     *
     * @throws casement.domain.Fault.Unavailable when the documents in force cannot be had; then all is recorded
     */
    Optional<String> motionOnly(CameraClass cameraClass);
}
