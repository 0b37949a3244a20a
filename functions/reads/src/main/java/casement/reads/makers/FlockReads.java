package casement.reads.makers;

import casement.lambda.Told;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Flock Safety's LPR alerts; the picture is fetched from where its short-lived address points. */
final class FlockReads implements Decoder {
    @Override
    public List<MakerRead> reads(Delivery delivery) {
        Told alert = Told.of(delivery.body());
        Told ocr = alert.in("ocr");
        Optional<String> state = ocr.in("state").text().filter(code -> code.matches("[A-Za-z]{2}"));
        OptionalDouble latitude = alert.in("deviceLat").number();
        OptionalDouble longitude = alert.in("deviceLong").number();
        MakerRead read = new MakerRead(
                "body",
                alert.in("objectId").needText(),
                alert.in("deviceExternalId")
                        .text()
                        .orElseGet(() -> alert.in("deviceName").needText()),
                alert.in("eventTime").needTime(),
                ocr.in("label").needText(),
                ocr.in("labelConfidence").needConfidence(1),
                Map.of(),
                state.map(code -> "us-" + code.toLowerCase(Locale.ROOT)),
                state.isPresent() ? ocr.in("stateConfidence").needConfidence(1) : 0,
                OptionalDouble.empty(),
                1,
                latitude.isPresent() && longitude.isPresent()
                        ? List.of(latitude.getAsDouble(), longitude.getAsDouble())
                        : List.of(),
                Optional.empty(),
                Optional.empty(),
                Link.of(alert.in("imageUrl")));
        alert.finish();
        return List.of(read);
    }
}
