package casement.situation.door;

import casement.domain.Fault;
import casement.lambda.Xml;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A CAP 1.2 alert as a tree of members, so that the rules speak of it as they do of JSON: each element is a list. */
final class CapTree {
    private static final String CAP = "urn:oasis:names:tc:emergency:cap:1.2";

    /** An alert has info, area, geocode and value below each other. */
    private static final int DEEPEST = 6;

    private CapTree() {}

    /** @throws Fault.BadInput when it is no CAP 1.2 */
    static ObjectNode of(byte[] xml) {
        Element alert = Xml.parsed(xml).getDocumentElement();
        if (!CAP.equals(alert.getNamespaceURI()) || !"alert".equals(alert.getLocalName())) {
            throw new Fault.BadInput("body", "is no alert of the Common Alerting Protocol 1.2 (" + CAP + ")");
        }
        return members(alert, 0);
    }

    private static ObjectNode members(Element parent, int depth) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && CAP.equals(element.getNamespaceURI()) && depth < DEEPEST) {
                ObjectNode inside = members(element, depth + 1);
                members.withArrayProperty(element.getLocalName())
                        .add(inside.isEmpty() ? JsonNodeFactory.instance.textNode(element.getTextContent()) : inside);
            }
        }
        return members;
    }
}
