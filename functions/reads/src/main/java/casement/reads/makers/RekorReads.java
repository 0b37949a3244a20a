package casement.reads.makers;

import casement.lambda.Told;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Rekor Scout's and OpenALPR's groups, one a vehicle, and the group in an alert. What is sent of single frames
 * ({@code alpr_results}) is of a group that comes, and heartbeats tell of no read (docs.rekor.ai, JSON group results).
 */
final class RekorReads implements Decoder {
    @Override
    public List<MakerRead> reads(Delivery delivery) {
        Told message = Told.of(delivery.body());
        String type = message.in("data_type").needText();
        message.finish();
        return switch (type) {
            case "alpr_group" -> List.of(read(message, message));
            case "alpr_alert" -> List.of(read(message.in("group"), message));
            case "alpr_results", "heartbeat" -> List.of();
            default -> {
                message.in("data_type").wrong("must be alpr_group, alpr_alert, alpr_results or heartbeat", type);
                message.finish();
                yield List.of();
            }
        };
    }

    private static MakerRead read(Told group, Told message) {
        Optional<String> region = group.in("best_region").text();
        Told best = group.in("best_plate");
        MakerRead read = new MakerRead(
                group.field().isEmpty() ? "body" : group.field(),
                group.in("best_uuid").needText(),
                group.in("camera_id").needText(),
                group.in("epoch_start").needEpochMillis(),
                group.in("best_plate_number").needText(),
                group.in("best_confidence").needConfidence(100),
                Candidates.of(group.in("candidates").each(), "confidence", 100),
                region,
                region.isPresent() ? group.in("best_region_confidence").needConfidence(100) : 0,
                group.in("travel_direction").number(),
                Math.max(1, group.in("uuids").each().size()),
                position(
                        group.in("gps_latitude").number(),
                        group.in("gps_longitude").number()),
                Optional.empty(),
                Optional.empty(),
                group.in("vehicle_crop_jpeg")
                        .bytes()
                        .or(() -> best.in("plate_crop_jpeg").bytes())
                        .map(MakerPicture.Sent::new));
        message.finish();
        return read;
    }

    /** Agents that know no position send -1 for both, or 0. */
    private static List<Double> position(OptionalDouble latitude, OptionalDouble longitude) {
        boolean known = latitude.isPresent()
                && longitude.isPresent()
                && DoubleStream.of(-1, 0)
                        .noneMatch(none -> latitude.getAsDouble() == none && longitude.getAsDouble() == none);
        return known ? List.of(latitude.getAsDouble(), longitude.getAsDouble()) : List.of();
    }
}
