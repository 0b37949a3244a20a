package casement.publicsite;

import casement.domain.policy.PublishedPack;
import casement.domain.transparency.Publication;
import java.util.List;
import java.util.stream.Stream;

/** What is and is not collected, for how long, and what it may never be about. */
final class CollectedPage {
    private static final List<String> HEADS =
            List.of("term.data", "term.class", "term.most", "term.least", "term.from", "clause");

    private CollectedPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        Language language = parts.language();
        return List.of(
                parts.section(
                        "collected.is",
                        parts.list(Collected.is(publication, language).map(parts::words)),
                        parts.paragraph("collected.looks")),
                parts.section(
                        "collected.not", parts.list(Collected.isNot(language).map(parts::words))),
                parts.section("collected.kept", terms(publication, parts)),
                parts.section(
                        "collected.never",
                        parts.list(publication.packs().stream()
                                .flatMap(pack -> pack.prohibited().stream())
                                .map(sentence -> sentence(sentence, parts)))));
    }

    static Node sentence(PublishedPack.Sentence sentence, Parts parts) {
        return Node.element("span", parts.rule(sentence.says()), parts.words(" (" + sentence.clause() + ")"));
    }

    private static Node terms(Publication publication, Parts parts) {
        return terms("terms-all", publication.packs().stream().flatMap(pack -> pack.retention().stream()), parts);
    }

    static Node terms(String id, Stream<PublishedPack.Term> terms, Parts parts) {
        List<List<Node>> rows = terms.map(term -> row(term, parts)).toList();
        return rows.isEmpty()
                ? parts.paragraph("term.none")
                : parts.table(id, parts.say("term.caption"), HEADS, 1, HEADS.size(), rows);
    }

    private static List<Node> row(PublishedPack.Term term, Parts parts) {
        Language language = parts.language();
        return parts.row(
                language.word("data", term.data()),
                term.cameraClass().map(kind -> language.word("class", kind)).orElse(parts.say("all")),
                parts.say("days", parts.number(term.mostDays())),
                term.leastDays() == 0 ? parts.say("none") : parts.say("days", parts.number(term.leastDays())),
                language.word("from", term.from()),
                term.clause());
    }
}
