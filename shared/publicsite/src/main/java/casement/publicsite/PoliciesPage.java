package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.access.Role;
import casement.domain.policy.PublishedPack;
import casement.domain.transparency.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The policies in force with their dates, with all that Civil Code 1798.90.51(b) asks for (CA-SB34-4). */
final class PoliciesPage {
    private PoliciesPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        List<Node> page = new ArrayList<>();
        page.add(parts.paragraph("policies.words"));
        if (!parts.language().tag().equals(Languages.FIRST)) {
            page.add(parts.paragraph("policies.language"));
        }
        page.add(parts.list(publication.packs().stream()
                .map(pack -> element("a", parts.rule(pack.title())).with("href", "#pack-" + pack.pack()))));
        publication.packs().forEach(pack -> page.add(pack(pack, publication, parts)));
        return page;
    }

    private static Node pack(PublishedPack pack, Publication publication, Parts parts) {
        String id = "pack-" + pack.pack();
        Language language = parts.language();
        List<Node> all = new ArrayList<>();
        all.add(parts.paragraph("pack.version", parts.number(pack.version()), language.date(pack.effective())));
        text(pack, "policy").ifPresent(policy -> all.add(element("p", parts.rule(policy))));
        all.add(parts.paragraph(
                "pack.governs",
                pack.governs().stream()
                        .sorted()
                        .map(kind -> language.word("class", kind))
                        .collect(Collectors.joining(", "))));
        part(
                all,
                parts,
                "pack.uses",
                pack.uses().stream().map(use -> use(use, parts)).toList());
        part(
                all,
                parts,
                "pack.people",
                pack.people().stream().map(people -> people(people, parts)).toList());
        part(all, parts, "pack.training", sentences(pack.training(), parts));
        part(all, parts, "pack.prohibited", sentences(pack.prohibited(), parts));
        part(all, parts, "pack.rules", sentences(pack.rules(), parts));
        all.add(element("h3", parts.say("pack.watched")));
        all.add(parts.paragraph("pack.watched.words"));
        all.add(element("h3", parts.say("pack.accuracy")));
        all.add(parts.paragraph("pack.accuracy.words"));
        all.add(element("h3", parts.say("pack.custodian")));
        all.add(element("p", publication.site().contact()));
        all.add(element("h3", parts.say("pack.retention")));
        all.add(CollectedPage.terms(id + "-terms", pack.retention().stream(), parts));
        part(all, parts, "pack.clauses", clauses(pack.clauses(), parts));
        return parts.section(id, parts.rule(pack.title()), all);
    }

    static Optional<String> text(PublishedPack pack, String name) {
        return Optional.ofNullable(pack.texts().get(name));
    }

    private static void part(List<Node> all, Parts parts, String heading, List<Node> items) {
        all.add(element("h3", parts.say(heading)));
        all.add(items.isEmpty() ? parts.paragraph("pack.nothing") : parts.list(items.stream()));
    }

    private static List<Node> sentences(List<PublishedPack.Sentence> sentences, Parts parts) {
        return sentences.stream()
                .map(sentence -> CollectedPage.sentence(sentence, parts))
                .toList();
    }

    private static Node use(PublishedPack.Use use, Parts parts) {
        return element(
                "span",
                parts.rule(use.says() + " " + String.join("; ", use.grounds()) + "."),
                parts.words(" (" + use.clause() + ")"));
    }

    private static Node people(PublishedPack.People people, Parts parts) {
        String roles = people.roles().stream()
                .sorted()
                .map((Role role) -> parts.language().word("role", role))
                .collect(Collectors.joining(", "));
        return element(
                "span",
                parts.rule(people.says()),
                parts.words(" " + parts.say("pack.roles", roles) + " (" + people.clause() + ")"));
    }

    private static List<Node> clauses(Map<String, String> clauses, Parts parts) {
        return new TreeMap<>(clauses)
                .entrySet().stream()
                        .<Node>map(clause ->
                                element("span", parts.words(clause.getKey() + ": "), parts.rule(clause.getValue())))
                        .toList();
    }
}
