package casement.publicsite;

import casement.domain.transparency.Publication;
import java.util.List;

/** Which agencies the site knows by evidence, and what each is by law. */
final class PartnersPage {
    private static final List<String> HEADS = List.of("partner.name", "partner.type");

    private PartnersPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        List<List<Node>> rows = publication.partners().stream()
                .map(partner -> parts.row(partner.name(), parts.language().word("agency", partner.type())))
                .toList();
        return List.of(
                parts.paragraph("partners.words"),
                rows.isEmpty()
                        ? parts.paragraph("partners.none")
                        : parts.table("partners", parts.say("partners.caption"), HEADS, 1, HEADS.size(), rows));
    }
}
