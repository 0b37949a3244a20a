package casement.domain.hit;

import casement.domain.video.Sha256;

/**
 * What a person saw who compared a hit with its picture (SJ-ALPR-8).
 *
 * @param picture that was looked at
 * @param samePlate whether the picture shows the listed plate
 * @param sameState whether its state is the listed one
 * @param sameVehicle whether the vehicle is the one that is looked for, as far as that is known
 */
public record EyeCheck(Sha256 picture, boolean samePlate, boolean sameState, boolean sameVehicle) {
    public boolean agrees() {
        return samePlate && sameState && sameVehicle;
    }

    /** What is wrong with the hit, where something is. */
    RejectionReason reason() {
        if (!samePlate) {
            return RejectionReason.MISREAD;
        }
        return sameState ? RejectionReason.WRONG_VEHICLE : RejectionReason.WRONG_STATE;
    }
}
