package casement.situation.door;

import casement.domain.Fault;
import casement.domain.situation.Spot;
import casement.lambda.Told;
import java.util.List;
import java.util.Optional;

/** Gunshots that sensors heard, in our own form. */
final class GunshotReports {
    private static final int MOST = 100;

    private GunshotReports() {}

    static List<Report> of(Told message) {
        Told all = message.in("detections");
        List<Told> detections = all.each();
        if (detections.isEmpty() || detections.size() > MOST) {
            return all.wrong("must be a list of 1 to " + MOST + " detections", List.of());
        }
        return detections.stream().map(GunshotReports::report).toList();
    }

    private static Report report(Told shot) {
        String id = shot.in("id").needText();
        return new Report(
                shot.field(),
                id,
                id,
                shot.in("at").needTime(),
                "gunshot",
                shot.in("status").text(),
                Optional.empty(),
                Optional.of(shot.in("confidence").needConfidence(1)),
                spot(shot),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Spot> spot(Told shot) {
        double latitude = shot.in("latitudeDegrees").needNumber();
        double longitude = shot.in("longitudeDegrees").needNumber();
        double within = shot.in("uncertaintyMetres").number().orElse(0);
        try {
            return Optional.of(new Spot(latitude, longitude, within));
        } catch (Fault.BadInput nowhere) {
            return shot.wrong("must lie on Earth, within metres from 0 up", Optional.empty());
        }
    }
}
