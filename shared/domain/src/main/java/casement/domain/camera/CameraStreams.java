package casement.domain.camera;

/** The raw streams that gateways send to. */
public interface CameraStreams {
    /**
     * Makes the stream, under the masking function's key, with its notification and shortest retention. On failure
     * nothing of it is left.
     *
     * @return the stream's ARN
     */
    String create(CameraId camera);

    /** A stream that is not there stays not there. */
    void delete(CameraId camera);
}
