package casement.reads;

import casement.domain.Fault;
import casement.domain.camera.Cameras;
import casement.domain.plate.LinkedPictures;
import casement.domain.plate.Picture;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.Reading;
import casement.domain.plate.ReadingRules;
import casement.domain.plate.Reads;
import casement.domain.plate.SourceId;
import casement.domain.retention.Retention;
import casement.domain.video.StoredObject;
import casement.lambda.MachineCredentials;
import casement.reads.makers.Decoders;
import casement.reads.makers.Delivery;
import casement.reads.makers.MakerPicture;
import casement.reads.makers.MakerRead;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what a registered source has read: each read once, however often it is sent, and with its picture or not at all. What
 * is wrong with one read says nothing of the others in its message.
 */
public final class ReceiveReads {
    private final ReadSources sources;
    private final Admission admission;
    private final Reads reads;
    private final ReadPictures pictures;
    private final LinkedPictures linked;
    private final Retention retention;
    private final Clock clock;

    /** What became of a read. */
    public enum State {
        STORED,
        /** It was sent before; nothing is changed. */
        REPEATED,
        REFUSED
    }

    /**
     * What became of one read of a message.
     *
     * @param readId ours; absent when it was refused
     * @param clause which decided a refusal, where one did
     */
    public record Taken(State state, Optional<ReadId> readId, Optional<String> clause, List<Fault.Problem> problems) {
        private static Taken as(State state, ReadId id) {
            return new Taken(state, Optional.of(id), Optional.empty(), List.of());
        }
    }

    public ReceiveReads(
            ReadSources sources,
            Cameras cameras,
            ReadingRules rules,
            Reads reads,
            ReadPictures pictures,
            LinkedPictures linked,
            Retention retention,
            Clock clock) {
        this.sources = sources;
        this.admission = new Admission(cameras, rules);
        this.reads = reads;
        this.pictures = pictures;
        this.linked = linked;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * @throws Fault.NotSignedIn when there is no such source in force, or the message does not show that it is from it
     * @throws Fault.BadInput when the message cannot be understood; nothing of it is taken
     * @throws Fault.Unavailable when a store or a picture does not answer; sending the message again is safe
     */
    List<Taken> receive(SourceId id, MachineCredentials credentials, Delivery delivery) {
        ReadSource source = sources.find(id).filter(ReadSource::isInForce).orElseThrow(MachineCredentials::unknown);
        credentials.check(source.secret(), delivery.body(), clock.instant());
        return Decoders.of(source.maker()).reads(delivery).stream()
                .map(read -> take(source, read))
                .toList();
    }

    private Taken take(ReadSource source, MakerRead read) {
        try {
            Admission.Admitted admitted = admission.admit(source, read, clock.instant());
            ReadId id = ReadId.of(source.id(), read.name());
            if (reads.isThere(id)) {
                return Taken.as(State.REPEATED, id);
            }
            boolean isNew = reads.add(stored(admitted, picture(source, read)));
            return Taken.as(isNew ? State.STORED : State.REPEATED, id);
        } catch (Fault.BadInput wrong) {
            return new Taken(State.REFUSED, Optional.empty(), Optional.empty(), wrong.problems());
        } catch (Fault.Refused refused) {
            List<Fault.Problem> why = List.of(new Fault.Problem(read.field(), String.valueOf(refused.getMessage())));
            return new Taken(State.REFUSED, Optional.empty(), Optional.of(refused.clause()), why);
        }
    }

    private PlateRead stored(Admission.Admitted admitted, SentPicture picture) {
        Reading reading = admitted.reading(picture.size());
        StoredObject object = pictures.store(admitted.camera(), reading.at(), picture.picture());
        return PlateRead.of(admitted.camera(), reading, object, retention);
    }

    private SentPicture picture(ReadSource source, MakerRead read) {
        String field = read.field() + ".picture";
        byte[] bytes = switch (read.picture()
                .orElseThrow(
                        () -> new Fault.BadInput(field, "is missing; a read is kept with its picture or not at all"))) {
            case MakerPicture.Sent sent -> sent.bytes();
            case MakerPicture.Linked address ->
                linked.fetch(allowed(source, field, address.address()), Picture.MOST_BYTES);
            case MakerPicture.Named named ->
                linked.fetch(
                        URI.create(source.picturesAt()
                                        .orElseThrow(() -> new Fault.BadInput(
                                                field,
                                                "cannot be fetched: the source is registered without picturesAt"))
                                + named.rest()),
                        Picture.MOST_BYTES);
        };
        return SentPicture.of(field, bytes);
    }

    /** Nothing is asked of a host that the source was not registered with: who sends reads must not choose what we call. */
    private static URI allowed(ReadSource source, String field, URI address) {
        String authority = Optional.ofNullable(address.getRawAuthority()).orElse("");
        boolean known = source.pictureHosts().contains(authority);
        boolean plain =
                "https".equals(address.getScheme()) || authority.matches("(127\\.0\\.0\\.1|localhost)(:[0-9]+)?");
        if (!known || !plain) {
            throw new Fault.BadInput(
                    field, "is at a host that the source was not registered with, or not at https; see pictureHosts");
        }
        return address;
    }
}
