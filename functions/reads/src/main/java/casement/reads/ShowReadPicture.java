package casement.reads;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reads;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.lambda.Member;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the address of a read's picture, for two minutes, to a person who said why. */
public final class ShowReadPicture {
    private static final Duration OPEN = Duration.ofMinutes(2);

    private final Asking asking;
    private final Cameras cameras;
    private final Reads reads;
    private final ReadPictures pictures;
    private final Clock clock;

    /** Why the picture is looked at, as sent. */
    public record Form(@Member(needed = true) Optional<PurposeForm> purpose) {}

    /**
     * Where the picture is.
     *
     * @param digest SHA-256 of its bytes
     * @param plateBox where in it the plate is
     */
    public record Shown(
            ReadId readId,
            URI address,
            Instant expires,
            long bytes,
            Sha256 digest,
            Optional<PictureBox> plateBox,
            Optional<PictureBox> vehicleBox,
            AuditId auditId) {}

    private record Opened(PlateRead read, URI address, Instant expires) {}

    public ShowReadPicture(Asking asking, Cameras cameras, Reads reads, ReadPictures pictures, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.reads = reads;
        this.pictures = pictures;
        this.clock = clock;
    }

    public Shown show(Principal principal, ReadId id, Form form) {
        Question question = new Question(
                        principal,
                        Action.OPEN_READ_PICTURE,
                        Optional.empty(),
                        form.purpose().map(PurposeForm::read))
                .about(CameraClass.ALPR);
        Asked asked = asking.ask("ShowReadPicture", question, Map.of("read", id.value()));
        Opened opened = asked.answer(receipt -> open(receipt, question, id), found -> List.of(id.value()));
        PlateRead read = opened.read();
        return new Shown(
                id,
                opened.address(),
                opened.expires(),
                read.picture().bytes(),
                read.picture().digest(),
                read.plateBox(),
                read.vehicleBox(),
                asked.id());
    }

    private Opened open(AuditReceipt receipt, Question question, ReadId id) {
        PlateRead read = reads.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no read " + id));
        cameras.find(read.camera()).ifPresent(camera -> checkAllowed(question, camera, read));
        Instant now = clock.instant();
        Instant end = now.plus(OPEN);
        Instant expires = end.isBefore(read.expires()) ? end : read.expires();
        return new Opened(read, pictures.open(receipt, read.picture(), Duration.between(now, expires)), expires);
    }

    /** What the rules say of the camera can only be asked once the read is known. */
    private void checkAllowed(Question question, Camera camera, PlateRead read) {
        asking.checkOn(
                question.recorded(Optional.of(new Span(read.at(), read.at().plusMillis(1)))), camera);
    }
}
