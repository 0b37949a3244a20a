package casement.publicsite;

import java.util.Set;

/** Pages as text: HTML that is well-formed XML too, so that every parser sees the same. */
final class Markup {
    private static final Set<String> EMPTY = Set.of("meta", "link");
    /** After which a line ends; within running words none does. */
    private static final Set<String> INLINE = Set.of("a", "span", "time", "code");

    private static final char NOT_A_CHARACTER = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    private Markup() {}

    static String page(Node.Element html) {
        Markup markup = new Markup();
        markup.out.append("<!DOCTYPE html>\n");
        markup.write(html);
        return markup.out.toString();
    }

    private void write(Node node) {
        switch (node) {
            case Node.Text text -> escape(text.words());
            case Node.Element element -> write(element);
        }
    }

    private void write(Node.Element element) {
        out.append('<').append(element.name());
        for (Node.Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value());
            out.append('"');
        }
        if (EMPTY.contains(element.name())) {
            out.append("/>");
        } else {
            out.append('>');
            element.children().forEach(this::write);
            out.append("</").append(element.name()).append('>');
        }
        if (!INLINE.contains(element.name())) {
            out.append('\n');
        }
    }

    private void escape(String words) {
        words.codePoints().forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isAllowed(character) ? character : NOT_A_CHARACTER);
        }
    }

    /** By XML 1.0; and none that turns the direction in which the rest of a line is read. */
    private static boolean isAllowed(int character) {
        boolean isControl = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean isNone = (character & 0xFFFE) == 0xFFFE;
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return !isControl && !isHalf && !isNone && !turns;
    }
}
