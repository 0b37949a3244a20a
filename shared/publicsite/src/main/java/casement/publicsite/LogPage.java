package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.transparency.Publication;
import casement.merkle.NoteSignature;
import java.util.ArrayList;
import java.util.List;

/** The head of the log that all figures are counted from, with who has signed it, and how anybody checks it. */
final class LogPage {
    private static final List<String> HEADS = List.of("signature.by", "signature.as", "signature.at");

    private LogPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        List<Node> page = new ArrayList<>();
        page.add(parts.paragraph("log.words"));
        publication
                .checkpoint()
                .ifPresentOrElse(
                        note -> page.addAll(head(note, publication, parts)),
                        () -> page.add(parts.paragraph("log.none")));
        List<Node> checking = new ArrayList<>(List.of(parts.paragraph("log.check.words")));
        ContactsPage.operation(publication, "/v1/public/log/key")
                .ifPresent(address -> checking.add(parts.paragraph("log.check.key", address)));
        ContactsPage.operation(publication, "/v1/public/log/checkpoint")
                .ifPresent(address -> checking.add(parts.paragraph("log.check.newest", address)));
        page.add(parts.section("log.check", checking));
        return page;
    }

    private static List<Node> head(String note, Publication publication, Parts parts) {
        LogHead head = LogHead.parse(note);
        List<List<Node>> rows = head.signatures().stream()
                .map(signature -> row(signature, publication, parts))
                .toList();
        return List.of(
                parts.section(
                        "log.head",
                        parts.pairs(List.of(
                                parts.words(parts.say("log.origin")),
                                parts.words(head.checkpoint().origin()),
                                parts.words(parts.say("log.size")),
                                parts.words(parts.number(head.checkpoint().size())),
                                parts.words(parts.say("log.root")),
                                element("code", head.checkpoint().root().base64()))),
                        element("p", Node.link("../checkpoint", parts.say("log.file")))),
                parts.section(
                        "log.signed",
                        parts.table("signatures", parts.say("log.signed.caption"), HEADS, 1, HEADS.size(), rows)));
    }

    private static List<Node> row(NoteSignature signature, Publication publication, Parts parts) {
        return parts.row(
                signature.keyName(),
                parts.say(LogHead.isWitness(signature) ? "signature.witness" : "signature.log"),
                LogHead.seen(signature)
                        .map(at -> parts.language().moment(at, publication.zone()))
                        .orElse(parts.say("unsaid")));
    }
}
