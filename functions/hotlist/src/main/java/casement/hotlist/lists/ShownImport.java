package casement.hotlist.lists;

import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ImportReport;
import casement.domain.hotlist.ImportState;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * An import as people see it.
 *
 * @param startedBy the person's id
 * @param version of the list that it became
 * @param approvedBy the second person's id, where one was needed
 */
record ShownImport(
        ImportId id,
        ListId list,
        ImportState state,
        PersonId startedBy,
        Instant started,
        Optional<ImportReport> report,
        Optional<String> refusal,
        Optional<Long> version,
        Optional<PersonId> approvedBy,
        Optional<Instant> ended) {
    static ShownImport of(ListImport one) {
        return new ShownImport(
                one.id(),
                one.list(),
                one.state(),
                PersonId.of(one.startedBy()),
                one.started(),
                one.report(),
                one.refusal(),
                one.version(),
                one.approvedBy().map(PersonId::of),
                one.ended());
    }
}
