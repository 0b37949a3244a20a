package casement.reads.makers;

import casement.lambda.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Verkada's LPR webhook (apidocs.verkada.com/reference/lpr); the plate's place in the picture is left, right, top, bottom. */
final class VerkadaReads implements Decoder {
    @Override
    public List<MakerRead> reads(Delivery delivery) {
        Told message = Told.of(delivery.body());
        if (!message.in("webhook_type").needText().equalsIgnoreCase("lpr")) {
            message.finish();
            return List.of();
        }
        Told data = message.in("data");
        Optional<String> state = data.in("license_plate_state").text();
        MakerRead read = new MakerRead(
                "data",
                message.in("webhook_id").needText(),
                data.in("camera_id").needText(),
                data.in("detected").is()
                        ? data.in("detected").needEpochMillis()
                        : data.in("created").needEpochSeconds(),
                data.in("license_plate_number").needText(),
                data.in("confidence").needConfidence(1),
                Map.of(),
                state,
                0,
                OptionalDouble.empty(),
                1,
                List.of(),
                box(data.in("crop")),
                Optional.empty(),
                Link.of(data.in("image_url")));
        message.finish();
        return List.of(read);
    }

    private static Optional<MakerBox> box(Told crop) {
        List<Double> edges = crop.each().stream().map(Told::needNumber).toList();
        return edges.size() == 4
                ? Optional.of(new MakerBox(edges.get(0), edges.get(2), edges.get(1), edges.get(3), false))
                : Optional.empty();
    }
}
