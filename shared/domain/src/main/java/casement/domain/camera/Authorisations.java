package casement.domain.camera;

/** Written permissions to change cameras, each usable once. */
public interface Authorisations {
    void add(Authorisation authorisation);

    /**
     * Uses the permission up; of several racing calls one wins.
     *
     * @throws casement.domain.Fault.Refused when there is none such for that camera, it is used, or it has run out
     */
    Authorisation spend(String id, CameraId camera, java.time.Instant now);
}
