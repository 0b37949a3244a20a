package casement.publicsite;

import casement.domain.transparency.PublicFile;
import casement.domain.transparency.Publication;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Files as tests read them. */
final class Pages {
    static final List<LocalDate> EARLIER = List.of(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-22"));

    private Pages() {}

    static SortedMap<String, String> of(Publication publication) {
        SortedMap<String, String> files = new TreeMap<>();
        for (PublicFile file : new StaticPages().files(publication, EARLIER)) {
            files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return files;
    }

    static SortedMap<String, String> html(Publication publication) {
        SortedMap<String, String> files = of(publication);
        files.keySet().removeIf(path -> !path.endsWith(".html"));
        return files;
    }

    /** It is well-formed XML: what is written is what any parser sees. */
    static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + page, e);
        }
    }

    static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> (Element) found.item(n))
                .toList();
    }

    static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> (Element) found.item(n))
                .toList();
    }
}
