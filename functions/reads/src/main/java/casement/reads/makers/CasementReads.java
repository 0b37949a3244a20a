package casement.reads.makers;

import java.util.List;
import java.util.Optional;

/** Our own form: the names that the answers of searches have, and the picture in Base64. */
final class CasementReads implements Decoder {
    @Override
    public List<MakerRead> reads(Delivery delivery) {
        Told message = Told.of(delivery.body());
        List<Told> each = message.in("reads").each();
        if (each.isEmpty()) {
            message.in("reads").wrong("must be a list of one read or more", List.of());
        }
        List<MakerRead> reads = each.stream().map(CasementReads::read).toList();
        message.finish();
        return reads;
    }

    private static MakerRead read(Told read) {
        Told region = read.in("region");
        Told position = read.in("position");
        return new MakerRead(
                read.field(),
                read.in("readId").needText(),
                read.in("cameraId").needText(),
                read.in("capturedAt").needTime(),
                read.in("plate").needText(),
                read.in("plateConfidence").needConfidence(1),
                Candidates.of(read.in("candidates").each(), "confidence", 1),
                region.is() ? Optional.of(region.in("code").needText()) : Optional.empty(),
                region.is() ? region.in("confidence").needConfidence(1) : 0,
                read.in("directionDegrees").number(),
                (int) read.in("frames").number().orElse(1),
                position.is()
                        ? List.of(
                                position.in("latitudeDegrees").needNumber(),
                                position.in("longitudeDegrees").needNumber())
                        : List.of(),
                box(read.in("plateBox")),
                box(read.in("vehicleBox")),
                read.in("image").bytes().map(MakerPicture.Sent::new));
    }

    private static Optional<MakerBox> box(Told box) {
        if (!box.is()) {
            return Optional.empty();
        }
        double left = box.in("left").needNumber();
        double top = box.in("top").needNumber();
        return Optional.of(new MakerBox(
                left,
                top,
                left + box.in("width").needNumber(),
                top + box.in("height").needNumber(),
                false));
    }
}
