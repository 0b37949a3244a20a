package casement.domain.sharing;

import casement.domain.camera.CameraClass;

/** What kind of data a request is about. */
public enum DataClass {
    CCTV_RECORDING,
    /** One plate as a camera read it. */
    ALPR_READ,
    /** One match of a read with the hot list. */
    ALPR_HIT,
    SCHOOL_RECORDING;

    /** The cameras whose governing documents speak of such data. */
    public CameraClass governedAs() {
        return switch (this) {
            case CCTV_RECORDING -> CameraClass.CCTV;
            case ALPR_READ, ALPR_HIT -> CameraClass.ALPR;
            case SCHOOL_RECORDING -> CameraClass.RECORDED_ONLY;
        };
    }

    public boolean isAlpr() {
        return this == ALPR_READ || this == ALPR_HIT;
    }

    /** Whether what such a camera recorded is data of this class; what an ALPR camera recorded is no recording to share. */
    public boolean covers(CameraClass camera) {
        return switch (camera) {
            case CCTV -> this == CCTV_RECORDING || this == SCHOOL_RECORDING;
            case RECORDED_ONLY -> this == SCHOOL_RECORDING;
            case ALPR -> false;
        };
    }
}
