package casement.situation.door;

import casement.domain.Fault;
import casement.domain.situation.Spot;
import casement.lambda.Told;
import casement.lambda.Xml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A location object (RFC 4119, RFC 5491), of which the first point or circle is read and nothing else: no address, no person. */
final class PidfLo {
    private static final String GML = "http://www.opengis.net/gml";
    private static final String SHAPES = "http://www.opengis.net/pidflo/1.0";

    private PidfLo() {}

    static Optional<Spot> point(Told at, String xml) {
        try {
            Document document = Xml.parsed(xml.getBytes(StandardCharsets.UTF_8));
            Optional<Element> position = Xml.all(document, GML, "pos").stream().findFirst();
            double reach = Xml.all(document, SHAPES, "radius").stream()
                    .findFirst()
                    .map(radius -> Double.parseDouble(radius.getTextContent().strip()))
                    .orElse(0.0);
            return position.map(element -> spot(element.getTextContent().strip(), reach));
        } catch (Fault.BadInput | NumberFormatException e) {
            return at.wrong("is no PIDF-LO with a point in WGS 84 that can be read here", Optional.empty());
        }
    }

    /** Latitude, then longitude, as EPSG:4326 orders them; a height may follow. */
    private static Spot spot(String text, double reach) {
        String[] numbers = text.split("\\s+", -1);
        if (numbers.length < 2 || numbers.length > 3) {
            throw new NumberFormatException("a position has two numbers or three");
        }
        return new Spot(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), reach);
    }
}
