package casement.reads.makers;

import casement.domain.Fault;
import casement.lambda.Xml;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;

/**
 * ONVIF Profile M's analytics frames: objects with a licence plate (ONVIF Analytics Service Specification, {@code tt:Frame} and
 * {@code tt:LicensePlateInfo}). What else an object tells, of faces and bodies above all, is not looked at. An object is told in
 * frame after frame; with the same text within an hour it is one read.
 */
final class OnvifReads implements Decoder {
    static final String SCHEMA = "http://www.onvif.org/ver10/schema";

    @Override
    public List<MakerRead> reads(Delivery delivery) {
        List<Fault.Problem> problems = new ArrayList<>();
        List<MakerRead> reads = new ArrayList<>();
        List<Element> frames = Xml.all(Xml.parsed(delivery.body()), SCHEMA, "Frame");
        for (int f = 0; f < frames.size(); f++) {
            String field = "Frame[" + f + "]";
            for (Element object : Xml.children(frames.get(f), SCHEMA, "Object")) {
                Plate plate = new Plate(frames.get(f), object, field + ".Object", problems);
                plate.read().ifPresent(reads::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
        return reads;
    }

    static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** One object of one frame. */
    private record Plate(Element frame, Element object, String field, List<Fault.Problem> problems) {
        Optional<MakerRead> read() {
            return Xml.inside(object, SCHEMA, "Appearance", "LicensePlateInfo", "PlateNumber")
                    .map(number -> read(number, (Element) number.getParentNode()));
        }

        private MakerRead read(Element number, Element info) {
            Element appearance = (Element) info.getParentNode();
            Instant at = time();
            String plate = number.getTextContent().strip();
            need(!plate.isEmpty(), "Appearance.LicensePlateInfo.PlateNumber");
            need(object.hasAttribute("ObjectId"), "@ObjectId");
            String source = frame.getAttribute("Source");
            return new MakerRead(
                    field,
                    String.join(
                            "|",
                            source,
                            object.getAttribute("ObjectId"),
                            plate,
                            at.truncatedTo(ChronoUnit.HOURS).toString()),
                    source,
                    at,
                    plate,
                    likelihood(number),
                    Map.of(),
                    region(info),
                    Xml.inside(info, SCHEMA, "IssuingEntity")
                            .or(() -> Xml.inside(info, SCHEMA, "CountryCode"))
                            .map(this::likelihood)
                            .orElse(0.0),
                    OptionalDouble.empty(),
                    1,
                    position(appearance),
                    OnvifFrame.of(frame).box(appearance),
                    Optional.empty(),
                    picture(appearance));
        }

        private Instant time() {
            try {
                return OffsetDateTime.parse(frame.getAttribute("UtcTime")).toInstant();
            } catch (DateTimeException e) {
                need(false, "@UtcTime");
                return Instant.EPOCH;
            }
        }

        /** Left out: the device is as sure as it can say. */
        private double likelihood(Element element) {
            String said = element.getAttribute("Likelihood");
            double likelihood = said.isEmpty() ? 1 : number(said).orElse(-1);
            need(likelihood >= 0 && likelihood <= 1, element.getLocalName() + "@Likelihood");
            return Math.clamp(likelihood, 0, 1);
        }

        private static Optional<String> region(Element info) {
            Optional<String> country = code(info, "CountryCode", "[a-z]{2}");
            Optional<String> state = code(info, "IssuingEntity", "[a-z0-9]{1,3}");
            return country.map(code -> state.map(within -> code + "-" + within).orElse(code));
        }

        private static Optional<String> code(Element info, String name, String form) {
            return Xml.inside(info, SCHEMA, name)
                    .map(element -> element.getTextContent().strip().toLowerCase(Locale.ROOT))
                    .filter(code -> code.matches(form));
        }

        private static List<Double> position(Element appearance) {
            return Xml.inside(appearance, SCHEMA, "GeoLocation")
                    .map(place -> List.of(
                            OnvifFrame.degrees(place, "lat").orElse(Double.NaN),
                            OnvifFrame.degrees(place, "lon").orElse(Double.NaN)))
                    .filter(degrees -> degrees.stream().noneMatch(d -> d.isNaN()))
                    .orElse(List.of());
        }

        private Optional<MakerPicture> picture(Element appearance) {
            return Xml.inside(appearance, SCHEMA, "Image")
                    .flatMap(this::sent)
                    .or(() -> Xml.inside(appearance, SCHEMA, "ImageRef").flatMap(this::linked));
        }

        private Optional<MakerPicture> sent(Element image) {
            try {
                return Optional.of(new MakerPicture.Sent(Base64.getMimeDecoder().decode(image.getTextContent())));
            } catch (IllegalArgumentException e) {
                need(false, "Appearance.Image");
                return Optional.empty();
            }
        }

        private Optional<MakerPicture> linked(Element image) {
            try {
                return Optional.of(
                        new MakerPicture.Linked(new URI(image.getTextContent().strip())));
            } catch (URISyntaxException e) {
                need(false, "Appearance.ImageRef");
                return Optional.empty();
            }
        }

        private void need(boolean right, String where) {
            if (!right) {
                problems.add(new Fault.Problem(field + "." + where, "is missing or is not of the right kind"));
            }
        }
    }
}
