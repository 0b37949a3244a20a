package casement.publicsite;

import casement.domain.transparency.Publication;
import java.time.LocalDate;
import java.util.List;

/** What stands on each page of a language. */
record Composition(Publication publication, List<LocalDate> archived, Parts parts) {
    List<Node> of(PageName page) {
        return switch (page) {
            case OVERVIEW -> OverviewPage.of(publication, parts);
            case CAMERAS -> CamerasPage.of(publication, parts);
            case COLLECTED -> CollectedPage.of(publication, parts);
            case POLICIES -> PoliciesPage.of(publication, parts);
            case CONTACTS -> ContactsPage.of(publication, parts);
            case PARTNERS -> PartnersPage.of(publication, parts);
            case FIGURES -> FiguresPage.of(publication, parts);
            case MEASURES -> MeasuresPage.of(publication, parts);
            case REVIEWS -> ReviewsPage.of(publication, parts);
            case DELETIONS -> DeletionsPage.of(publication, parts);
            case LOG -> LogPage.of(publication, parts);
            case ARCHIVE -> ArchivePage.of(archived, publication.checkpoint().isPresent(), parts);
        };
    }
}
