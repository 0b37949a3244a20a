package casement.reads.makers;

import casement.lambda.Xml;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;

/**
 * The coordinates of an ONVIF frame: from -1 to 1, upwards, after the frame's own transformation (ONVIF Analytics Service
 * Specification, spatial relation).
 */
record OnvifFrame(double scaleX, double scaleY, double moveX, double moveY) {
    static OnvifFrame of(Element frame) {
        Optional<Element> scale = Xml.inside(frame, OnvifReads.SCHEMA, "Transformation", "Scale");
        Optional<Element> move = Xml.inside(frame, OnvifReads.SCHEMA, "Transformation", "Translate");
        return new OnvifFrame(or(scale, "x", 1), or(scale, "y", 1), or(move, "x", 0), or(move, "y", 0));
    }

    Optional<MakerBox> box(Element appearance) {
        return Xml.inside(appearance, OnvifReads.SCHEMA, "Shape", "BoundingBox").flatMap(box -> {
            double left = across(or(box, "left", Double.NaN));
            double right = across(or(box, "right", Double.NaN));
            double top = down(or(box, "top", Double.NaN));
            double bottom = down(or(box, "bottom", Double.NaN));
            return Double.isNaN(left + right + top + bottom)
                    ? Optional.empty()
                    : Optional.of(new MakerBox(
                            Math.min(left, right),
                            Math.min(top, bottom),
                            Math.max(left, right),
                            Math.max(top, bottom),
                            false));
        });
    }

    private double across(double x) {
        return (x * scaleX + moveX + 1) / 2;
    }

    private double down(double y) {
        return (1 - y * scaleY - moveY) / 2;
    }

    private static double or(Optional<Element> element, String attribute, double otherwise) {
        return element.map(there -> or(there, attribute, otherwise)).orElse(otherwise);
    }

    private static double or(Element element, String attribute, double otherwise) {
        return OnvifReads.number(element.getAttribute(attribute)).orElse(otherwise);
    }

    /** Where the object was, if the frame tells. */
    static OptionalDouble degrees(Element geoLocation, String attribute) {
        return OnvifReads.number(geoLocation.getAttribute(attribute));
    }
}
