package casement.publicsite;

import casement.domain.transparency.Deletion;
import casement.domain.transparency.Publication;
import java.util.List;

/** That what is past its term is gone, by receipts in the log. */
final class DeletionsPage {
    private static final List<String> HEADS = List.of(
            "deletion.place", "deletion.day", "deletion.at", "deletion.objects", "deletion.bytes", "deletion.receipt");
    private static final int FIRST_FIGURE = 3;

    private DeletionsPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        List<List<Node>> rows = publication.deletions().stream()
                .map(deletion -> row(deletion, publication, parts))
                .toList();
        return List.of(
                parts.paragraph("deletions.words"),
                rows.isEmpty()
                        ? parts.paragraph("deletions.none")
                        : parts.table("deletions", parts.say("deletions.caption"), HEADS, 2, FIRST_FIGURE, rows));
    }

    private static List<Node> row(Deletion deletion, Publication publication, Parts parts) {
        Language language = parts.language();
        return parts.row(
                language.word("place", deletion.place()),
                language.date(deletion.day()),
                language.moment(deletion.at(), publication.zone()),
                parts.number(deletion.objects()),
                parts.number(deletion.bytes()),
                parts.number(deletion.receipt()));
    }
}
