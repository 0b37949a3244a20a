package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.transparency.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands around every page: who speaks, the ways to the other pages and languages, and of when it is. */
final class Frame {
    /** Nothing is loaded but our own style; nothing runs. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

    private final Publication publication;
    private final List<Language> languages;

    Frame(Publication publication, List<Language> languages) {
        this.publication = publication;
        this.languages = languages;
    }

    String page(PageName page, Parts parts, List<Node> content) {
        Language language = parts.language();
        String site = publication.site().name();
        List<Node> main = new ArrayList<>();
        main.add(element("h1", page.title(language)));
        main.addAll(content);
        Node body = element(
                "body",
                Node.link("#main", parts.say("skip")).with("class", "skip"),
                element(
                        "header",
                        element("p", parts.say("site", site)).with("class", "site"),
                        pages(page, parts),
                        languages(page, parts)),
                element("main", main).with("id", "main"),
                element(
                        "footer",
                        parts.paragraph(
                                "made", language.moment(publication.at(), publication.zone()), publication.software()),
                        parts.paragraph("ask", publication.site().contact())));
        String title = parts.say("title", page.title(language), site);
        return Markup.page(html(language, element("head", head(page, language, title)), body));
    }

    /** Where somebody chooses a language. */
    String choice() {
        Language first = languages.getFirst();
        String title = first.say("site", publication.site().name());
        List<Node> head = new ArrayList<>(meta(title));
        head.add(style("site.css"));
        List<Node> main = new ArrayList<>();
        main.add(element("h1", title));
        languages.forEach(language -> main.add(element(
                        "p",
                        Node.link(language.tag() + "/index.html", language.say("enter"))
                                .with("hreflang", language.tag()))
                .with("lang", language.tag())));
        return Markup.page(html(
                first,
                element("head", head),
                element("body", element("main", main).with("id", "main"))));
    }

    private static Node.Element html(Language language, Node head, Node body) {
        return element("html", head, body).with("lang", language.tag());
    }

    private static List<Node> meta(String title) {
        return List.of(
                element("meta").with("charset", "utf-8"),
                element("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("meta").with("name", "referrer").with("content", "no-referrer"),
                element("title", title));
    }

    private static Node style(String href) {
        return element("link").with("rel", "stylesheet").with("href", href);
    }

    private List<Node> head(PageName page, Language language, String title) {
        Stream<Node> others = languages.stream()
                .filter(other -> !other.tag().equals(language.tag()))
                .map(other -> element("link")
                        .with("rel", "alternate")
                        .with("hreflang", other.tag())
                        .with("href", href(other, page)));
        Node data = element("link")
                .with("rel", "alternate")
                .with("type", "application/json")
                .with("href", "../transparency.json");
        return Stream.of(meta(title).stream(), Stream.of(style("../site.css")), others, Stream.of(data))
                .flatMap(each -> each)
                .toList();
    }

    private static Node pages(PageName page, Parts parts) {
        Stream<Node> links = Stream.of(PageName.values()).map(other -> {
            Node.Element link = Node.link(other.file(), other.title(parts.language()));
            return other == page ? link.with("aria-current", "page") : link;
        });
        return element("nav", parts.list(links)).with("aria-label", parts.say("pages"));
    }

    private Node languages(PageName page, Parts parts) {
        Stream<Node> links = languages.stream().map(language -> {
            Node.Element link = Node.link(href(language, page), language.name())
                    .with("lang", language.tag())
                    .with("hreflang", language.tag());
            return language.tag().equals(parts.language().tag()) ? link.with("aria-current", "true") : link;
        });
        return element("nav", parts.list(links)).with("aria-label", parts.say("languages"));
    }

    private static String href(Language language, PageName page) {
        return "../" + language.tag() + "/" + page.file();
    }
}
