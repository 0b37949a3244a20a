package casement.reads.makers;

import casement.domain.Fault;
import casement.lambda.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PlateRecognizer Stream's webhook: a form whose part {@code json} tells and whose part {@code upload} is the picture, or the JSON
 * alone (guides.platerecognizer.com/docs/stream/results).
 */
final class PlateRecognizerReads implements Decoder {
    @Override
    public List<MakerRead> reads(Delivery delivery) {
        Map<String, byte[]> parts = Form.parts(delivery);
        byte[] json = parts.get("json");
        if (json == null) {
            throw new Fault.BadInput("json", "is missing: the part of the form that tells what was read");
        }
        Optional<byte[]> picture = Optional.ofNullable(parts.get("upload"));
        Told message = Told.of(json);
        Told data = message.in("data");
        List<MakerRead> reads = data.in("results").each().stream()
                .map(result -> read(message.in("hook"), data, result, picture))
                .toList();
        message.finish();
        return reads;
    }

    private static MakerRead read(Told hook, Told data, Told result, Optional<byte[]> picture) {
        Told region = result.in("region");
        Optional<String> code = region.in("code").text();
        String file =
                hook.in("filename").text().or(() -> data.in("filename").text()).orElse("");
        String time = data.in("timestamp").needText();
        return new MakerRead(
                result.field(),
                String.join("|", hook.in("id").text().orElse(""), file, time, result.field()),
                data.in("camera_id").needText(),
                data.in("timestamp").needTime(),
                result.in("plate").needText(),
                result.in("score").needConfidence(1),
                Candidates.of(result.in("candidates").each(), "score", 1),
                code,
                code.isPresent() ? region.in("score").needConfidence(1) : 0,
                result.in("direction").number(),
                1,
                List.of(),
                box(result.in("box")),
                box(result.in("vehicle").in("box")),
                picture.map(MakerPicture.Sent::new));
    }

    private static Optional<MakerBox> box(Told box) {
        return box.is()
                ? Optional.of(new MakerBox(
                        box.in("xmin").needNumber(),
                        box.in("ymin").needNumber(),
                        box.in("xmax").needNumber(),
                        box.in("ymax").needNumber(),
                        true))
                : Optional.empty();
    }
}
