package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.policy.PublishedPack;
import casement.domain.transparency.Publication;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom anybody may ask, what the signs say, and where what is wrong is reported. */
final class ContactsPage {
    private static final List<String> HEADS = List.of("contacts.policy", "contacts.notice", "contacts.contact");

    private ContactsPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        List<List<Node>> rows = publication.packs().stream()
                .map(pack ->
                        parts.row(parts.rule(pack.title()), text(pack, "notice", parts), text(pack, "contact", parts)))
                .toList();
        List<Node> page = new ArrayList<>();
        page.add(parts.section(
                "contacts.ask", element("p", publication.site().contact()), parts.paragraph("contacts.comment")));
        page.add(parts.section(
                "contacts.notices",
                parts.table("notices", parts.say("contacts.caption"), HEADS, 1, HEADS.size(), rows)));
        List<Node> wrong = new ArrayList<>(List.of(parts.paragraph("contacts.wrong.words")));
        operation(publication, "/v1/public/corrections")
                .ifPresent(address -> wrong.add(parts.paragraph("contacts.wrong.address", address)));
        page.add(parts.section("contacts.wrong", wrong));
        return page;
    }

    private static Node text(PublishedPack pack, String name, Parts parts) {
        return PoliciesPage.text(pack, name).map(parts::rule).orElse(parts.words(parts.say("none")));
    }

    /** Where an operation of the API is that anybody may ask. */
    static Optional<String> operation(Publication publication, String path) {
        return publication
                .site()
                .api()
                .map(URI::toString)
                .map(api -> api.endsWith("/") ? api.substring(0, api.length() - 1) + path : api + path);
    }
}
