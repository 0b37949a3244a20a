package casement.publicsite;

import java.util.List;
import java.util.stream.Stream;

/** A part of a page. What it says is escaped where it is written, and nowhere else. */
sealed interface Node {
    /** Words. */
    record Text(String words) implements Node {}

    /** An attribute of an element. */
    record Attribute(String name, String value) {}

    /** An element of HTML or SVG; its name and those of its attributes are ours. */
    record Element(String name, List<Attribute> attributes, List<Node> children) implements Node {
        Element with(String attribute, String value) {
            return new Element(
                    name,
                    Stream.concat(attributes.stream(), Stream.of(new Attribute(attribute, value)))
                            .toList(),
                    children);
        }
    }

    static Element element(String name, Node... children) {
        return new Element(name, List.of(), List.of(children));
    }

    static Element element(String name, String words) {
        return element(name, new Text(words));
    }

    static Element element(String name, List<? extends Node> children) {
        return new Element(name, List.of(), List.copyOf(children));
    }

    static Element link(String href, String words) {
        return element("a", words).with("href", href);
    }
}
