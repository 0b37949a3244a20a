package casement.bodytypes;

import casement.domain.Fault;
import casement.domain.vehicle.BodyType;
import casement.domain.vehicle.BodyTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Asks Amazon Rekognition's DetectLabels for body types and for no other label. It is the one operation of Rekognition that is known
 * here: AWS's client of it is left out, since that could compare faces too (SEA-CCTV-7).
 */
public final class RekognitionBodyTypes implements BodyTypes {
    private static final String TARGET = "RekognitionService.DetectLabels";
    private static final double LEAST_PERCENT = 70;
    /** What it says of pictures that are of no use to it, such as of less than 80 pixels. */
    private static final Set<String> OF_NO_USE =
            Set.of("InvalidParameterException", "InvalidImageFormatException", "ImageTooLargeException");

    private static final List<String> ASKED =
            List.of("Sedan", "Coupe", "SUV", "Jeep", "Van", "Minibus", "Pickup Truck", "Trailer Truck");

    private static final Map<String, BodyType> LABELS = Map.of(
            "sedan", BodyType.SEDAN,
            "coupe", BodyType.SEDAN,
            "suv", BodyType.SUV,
            "jeep", BodyType.SUV,
            "van", BodyType.VAN,
            "minibus", BodyType.VAN,
            "pickup truck", BodyType.PICKUP,
            "trailer truck", BodyType.TRUCK);

    private final SignedCalls calls;

    RekognitionBodyTypes(SignedCalls calls) {
        this.calls = calls;
    }

    @Override
    public Optional<BodyType> of(Supplier<byte[]> jpeg) {
        SignedCalls.Answer answer = calls.call(TARGET, request(jpeg.get()));
        if (answer.isGood()) {
            return surest(answer.body().path("Labels"));
        }
        if (OF_NO_USE.contains(answer.error())) {
            return Optional.empty();
        }
        throw new Fault.Unavailable(
                "who tells body types does not answer; try again later",
                new IllegalStateException(answer.status() + " " + answer.error()));
    }

    private static ObjectNode request(byte[] jpeg) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.putObject("Image").put("Bytes", jpeg);
        request.put("MinConfidence", LEAST_PERCENT);
        request.putArray("Features").add("GENERAL_LABELS");
        ASKED.forEach(request.putObject("Settings").putObject("GeneralLabels").putArray("LabelInclusionFilters")::add);
        return request;
    }

    private static Optional<BodyType> surest(JsonNode labels) {
        Optional<BodyType> surest = Optional.empty();
        double most = LEAST_PERCENT;
        for (JsonNode label : labels) {
            Optional<BodyType> known =
                    Optional.ofNullable(LABELS.get(label.path("Name").asText().toLowerCase(Locale.ROOT)));
            double percent = label.path("Confidence").asDouble();
            if (known.isPresent() && percent >= most) {
                surest = known;
                most = percent;
            }
        }
        return surest;
    }
}
