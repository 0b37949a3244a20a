package casement.reads.makers;

import casement.lambda.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads in our own form; members that are not known are let be. */
public record OwnForm(@Member(needed = true) Optional<List<OwnRead>> reads) {
    /**
     * One passage of a vehicle.
     *
     * @param readId the sender's own name for it, never reused for another
     * @param cameraId the sender's own name for the camera
     * @param plateConfidence 0 to 1
     * @param directionDegrees where the vehicle went, clockwise from north
     * @param frames how many pictures agreed on the text; left out: 1
     * @param position where a mobile camera was; left out: where it is registered
     * @param image the whole picture, JPEG or PNG, in Base64
     */
    public record OwnRead(
            @Member(needed = true) Optional<String> readId,
            @Member(needed = true) Optional<String> cameraId,
            @Member(needed = true) Optional<Instant> capturedAt,
            @Member(needed = true) Optional<String> plate,
            @Member(needed = true) Optional<Double> plateConfidence,
            Optional<RegionForm> region,
            Optional<List<CandidateForm>> candidates,
            Optional<Double> directionDegrees,
            Optional<Integer> frames,
            Optional<Position> position,
            Optional<BoxForm> plateBox,
            Optional<BoxForm> vehicleBox,
            @Member(needed = true) Optional<String> image) {

        /** Names no plate. */
        @Override
        public String toString() {
            return "a read";
        }
    }

    /** Who issued the plate: ISO 3166 code such as {@code us-ca}, and how sure that is. */
    public record RegionForm(
            @Member(needed = true) Optional<String> code,
            @Member(needed = true) Optional<Double> confidence) {}

    /** Another text that the plate may say. */
    public record CandidateForm(
            @Member(needed = true) Optional<String> plate,
            @Member(needed = true) Optional<Double> confidence) {

        /** Names no plate. */
        @Override
        public String toString() {
            return "a candidate";
        }
    }

    /** WGS 84. */
    public record Position(
            @Member(needed = true) Optional<Double> latitudeDegrees,
            @Member(needed = true) Optional<Double> longitudeDegrees) {}

    /** In parts of the picture's width and height. */
    public record BoxForm(
            @Member(needed = true) Optional<Double> left,
            @Member(needed = true) Optional<Double> top,
            @Member(needed = true) Optional<Double> width,
            @Member(needed = true) Optional<Double> height) {}
}
