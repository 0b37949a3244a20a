package casement.domain.transparency;

import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Mount;
import java.util.Optional;

/**
 * A camera as the public map shows it.
 *
 * @param site the area or building it belongs to
 * @param description the spot, in words that people use
 * @param latitudeDegrees WGS 84; where a mobile one is registered, not where it is
 * @param longitudeDegrees WGS 84
 * @param headingDegrees clockwise from north; absent: nobody has said
 * @param owner the agency that answers for it
 * @param records whether it records
 * @param readsPlates whether it reads plates
 */
public record PublicCamera(
        CameraId id,
        CameraClass cameraClass,
        Mount mount,
        String site,
        String description,
        double latitudeDegrees,
        double longitudeDegrees,
        Optional<Double> headingDegrees,
        String owner,
        boolean records,
        boolean readsPlates) {}
