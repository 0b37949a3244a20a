package casement.reads;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Place;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Candidate;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadSource;
import casement.domain.plate.Reading;
import casement.domain.plate.ReadingRules;
import casement.domain.plate.Region;
import casement.domain.video.PictureSize;
import casement.reads.makers.MakerRead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a read that was sent may come in: from a camera that may read plates, of the last days, and readable. */
final class Admission {
    private static final Duration FASTEST_CLOCK = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_AS_READ = 32;

    private final Cameras cameras;
    private final ReadingRules rules;

    Admission(Cameras cameras, ReadingRules rules) {
        this.cameras = cameras;
        this.rules = rules;
    }

    /** A read that may come in, with the camera that read it. */
    record Admitted(AlprCamera camera, ReadSource source, MakerRead read) {
        /** @param size of its picture, by which boxes in pixels are understood */
        Reading reading(PictureSize size) {
            return new Reading(
                    source.id(),
                    read.name(),
                    place(),
                    read.at(),
                    text(read),
                    read.plate(),
                    read.confidence(),
                    candidates(read.candidates()),
                    region(),
                    read.directionDegrees(),
                    Math.max(1, read.frames()),
                    read.plateBox().flatMap(box -> box.in(size)),
                    read.vehicleBox().flatMap(box -> box.in(size)));
        }

        Optional<Place> place() {
            List<Double> position = read.position();
            Place registered = camera.camera().place();
            return position.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place(
                            registered.site(), registered.description(), position.getFirst(), position.getLast()));
        }

        /** A region that is no code of ISO's is left out: what the plate says matters more. */
        private Optional<Region> region() {
            try {
                return read.region().map(code -> new Region(code, read.regionConfidence()));
            } catch (Fault.BadInput unknown) {
                return Optional.empty();
            }
        }
    }

    /**
     * @throws Fault.Refused when the camera may not read plates, or none may be read there at that time
     * @throws Fault.BadInput saying which field is wrong
     */
    Admitted admit(ReadSource source, MakerRead read, Instant now) {
        AlprCamera camera = camera(source, read);
        expect(read.name().length() <= LONGEST_NAME, read, "name", "is too long");
        expect(read.plate().length() <= LONGEST_AS_READ, read, "plate", "is too long");
        text(read);
        expect(!read.at().isAfter(now.plus(FASTEST_CLOCK)), read, "time", "lies in the future; set the camera's clock");
        expect(
                !read.at().isBefore(now.minus(Duration.ofDays(PlateRead.MOST_DAYS_LATE))),
                read,
                "time",
                "lies more than " + PlateRead.MOST_DAYS_LATE + " days back; reads so late are not taken");
        expect(read.position().isEmpty() || onEarth(read.position()), read, "position", "is nowhere on Earth");
        Admitted admitted = new Admitted(camera, source, read);
        Place place = admitted.place().orElseGet(() -> camera.camera().place());
        rules.against(camera.camera().id(), place, read.at()).ifPresent(unread -> {
            throw new Fault.Refused(unread.clause(), unread.says());
        });
        return admitted;
    }

    private AlprCamera camera(ReadSource source, MakerRead read) {
        CameraId id = named(source, read.camera())
                .orElseThrow(() ->
                        new Fault.BadInput(read.field() + ".camera", "is none that the source was registered with"));
        return cameras.find(id)
                .flatMap(AlprCamera::of)
                .orElseThrow(() -> new Fault.Refused(
                        "SEA-CCTV-8",
                        "camera " + id + " is not registered as an ALPR camera; no plates are read there"));
    }

    /** Who names no camera and has one means that one. */
    private static Optional<CameraId> named(ReadSource source, String name) {
        Map<String, CameraId> cameras = source.cameras();
        return name.isEmpty() && cameras.size() == 1
                ? cameras.values().stream().findFirst()
                : Optional.ofNullable(cameras.get(name));
    }

    private static PlateText text(MakerRead read) {
        try {
            return PlateText.of(read.plate());
        } catch (Fault.BadInput wrong) {
            throw new Fault.BadInput(
                    read.field() + ".plate", wrong.problems().getFirst().message());
        }
    }

    /** Those that can be plates. */
    private static List<Candidate> candidates(Map<String, Double> sent) {
        return sent.entrySet().stream()
                .flatMap(one -> {
                    try {
                        return Stream.of(new Candidate(PlateText.of(one.getKey()), one.getValue()));
                    } catch (Fault.BadInput none) {
                        return Stream.empty();
                    }
                })
                .toList();
    }

    private static boolean onEarth(List<Double> position) {
        return Math.abs(position.getFirst()) <= 90 && Math.abs(position.getLast()) <= 180;
    }

    private static void expect(boolean holds, MakerRead read, String part, String message) {
        if (!holds) {
            throw new Fault.BadInput(read.field() + "." + part, message);
        }
    }
}
