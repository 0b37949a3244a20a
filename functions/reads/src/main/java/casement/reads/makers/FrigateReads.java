package casement.reads.makers;

import casement.lambda.Told;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Frigate's updates of tracked objects of type {@code lpr}, as MQTT brings them (docs.frigate.video/integrations/mqtt); the first
 * that tells of an object is the read, and its picture is the object's snapshot.
 */
final class FrigateReads implements Decoder {
    @Override
    public List<MakerRead> reads(Delivery delivery) {
        Told update = Told.of(delivery.body());
        if (!update.in("type").needText().equals("lpr")) {
            update.finish();
            return List.of();
        }
        String id = update.in("id").needText();
        String file = URLEncoder.encode(id, StandardCharsets.UTF_8);
        MakerRead read = new MakerRead(
                "body",
                id,
                update.in("camera").needText(),
                update.in("timestamp").needEpochSeconds(),
                update.in("plate").needText(),
                update.in("score").needConfidence(1),
                Map.of(),
                Optional.empty(),
                0,
                OptionalDouble.empty(),
                1,
                List.of(),
                box(update.in("plate_box")),
                Optional.empty(),
                Optional.of(new MakerPicture.Named("/api/events/" + file + "/snapshot.jpg")));
        update.finish();
        return List.of(read);
    }

    private static Optional<MakerBox> box(Told corners) {
        List<Double> edges = corners.each().stream().map(Told::needNumber).toList();
        return edges.size() == 4
                ? Optional.of(new MakerBox(edges.get(0), edges.get(1), edges.get(2), edges.get(3), true))
                : Optional.empty();
    }
}
