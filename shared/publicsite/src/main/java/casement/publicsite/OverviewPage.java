package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.review.Tally;
import casement.domain.transparency.PublicCamera;
import casement.domain.transparency.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is, in short, and where the rest stands. */
final class OverviewPage {
    private OverviewPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        Node contents = element(
                        "ul",
                        Stream.of(PageName.values())
                                .filter(page -> page != PageName.OVERVIEW)
                                .map(page -> element(
                                        "li",
                                        Node.link(page.file(), page.title(parts.language())),
                                        parts.words(": " + page.about(parts.language()))))
                                .toList())
                .with("class", "contents");
        return List.of(
                parts.paragraph("overview.words", publication.site().name()),
                parts.section("overview.short", inShort(publication, parts)),
                parts.section("overview.pages", contents));
    }

    private static Node inShort(Publication publication, Parts parts) {
        List<PublicCamera> cameras = publication.cameras();
        List<Tally> reviews = publication.reviews();
        List<Node> pairs = new ArrayList<>();
        add(pairs, parts, "overview.cameras", cameras.size());
        add(pairs, parts, "overview.reading", count(cameras.stream().filter(PublicCamera::readsPlates)));
        add(pairs, parts, "overview.recording", count(cameras.stream().filter(PublicCamera::records)));
        add(pairs, parts, "overview.packs", publication.packs().size());
        add(
                pairs,
                parts,
                "overview.overdue",
                reviews.stream().mapToInt(Tally::overdue).sum());
        pairs.add(parts.words(parts.say("overview.month")));
        pairs.add(parts.words(publication.months().stream()
                .findFirst()
                .map(month -> parts.language().month(month.month()))
                .orElse(parts.say("none"))));
        return parts.pairs(pairs);
    }

    private static long count(Stream<PublicCamera> cameras) {
        return cameras.count();
    }

    private static void add(List<Node> pairs, Parts parts, String name, long number) {
        pairs.add(parts.words(parts.say(name)));
        pairs.add(parts.words(parts.number(number)));
    }
}
