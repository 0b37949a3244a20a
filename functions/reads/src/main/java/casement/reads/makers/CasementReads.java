package casement.reads.makers;

import casement.domain.Fault;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Our own form: the names that the answers of searches have. */
final class CasementReads implements Decoder {
    @Override
    public List<MakerRead> reads(Delivery delivery) {
        OwnForm form = Json.readKnown(new String(delivery.body(), StandardCharsets.UTF_8), OwnForm.class);
        List<OwnForm.OwnRead> sent = form.reads().orElse(List.of());
        List<Fault.Problem> problems = new ArrayList<>();
        if (sent.isEmpty()) {
            problems.add(new Fault.Problem("reads", "must be a list of one read or more"));
        }
        List<MakerRead> reads = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            reads.add(new One("reads[" + i + "]", problems).read(sent.get(i)));
        }
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
        return reads;
    }

    /** One read of the list, with what is wrong in all of them. */
    private record One(String field, List<Fault.Problem> problems) {
        MakerRead read(OwnForm.OwnRead read) {
            return new MakerRead(
                    field,
                    need("readId", read.readId(), ""),
                    need("cameraId", read.cameraId(), ""),
                    need("capturedAt", read.capturedAt(), Instant.EPOCH),
                    need("plate", read.plate(), ""),
                    part("plateConfidence", read.plateConfidence()),
                    candidates(read.candidates().orElse(List.of())),
                    read.region().map(region -> need("region.code", region.code(), "")),
                    read.region()
                            .map(region -> part("region.confidence", region.confidence()))
                            .orElse(0.0),
                    read.directionDegrees().map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                    read.frames().orElse(1),
                    read.position().map(this::position).orElse(List.of()),
                    read.plateBox().map(box -> box("plateBox", box)),
                    read.vehicleBox().map(box -> box("vehicleBox", box)),
                    read.image().flatMap(this::picture));
        }

        private Map<String, Double> candidates(List<OwnForm.CandidateForm> sent) {
            Map<String, Double> all = new LinkedHashMap<>();
            for (OwnForm.CandidateForm one : sent) {
                all.putIfAbsent(
                        need("candidates.plate", one.plate(), ""), part("candidates.confidence", one.confidence()));
            }
            return all;
        }

        private List<Double> position(OwnForm.Position sent) {
            return List.of(
                    need("position.latitudeDegrees", sent.latitudeDegrees(), 0.0),
                    need("position.longitudeDegrees", sent.longitudeDegrees(), 0.0));
        }

        private MakerBox box(String member, OwnForm.BoxForm box) {
            double left = need(member + ".left", box.left(), 0.0);
            double top = need(member + ".top", box.top(), 0.0);
            double width = need(member + ".width", box.width(), 0.0);
            double height = need(member + ".height", box.height(), 0.0);
            return new MakerBox(left, top, left + width, top + height, false);
        }

        private Optional<MakerPicture> picture(String image) {
            try {
                return Optional.of(new MakerPicture.Sent(Base64.getMimeDecoder().decode(image)));
            } catch (IllegalArgumentException e) {
                return wrong("image", "is not Base64", Optional.empty());
            }
        }

        private double part(String member, Optional<Double> given) {
            double part = need(member, given, 0.0);
            return part >= 0 && part <= 1 ? part : wrong(member, "must be from 0 to 1", 0.0);
        }

        private <T> T need(String member, Optional<T> given, T instead) {
            return given.orElseGet(() -> wrong(member, "is missing", instead));
        }

        private <T> T wrong(String member, String message, T instead) {
            problems.add(new Fault.Problem(field + "." + member, message));
            return instead;
        }
    }
}
