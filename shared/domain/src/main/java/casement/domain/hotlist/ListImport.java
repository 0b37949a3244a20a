package casement.domain.hotlist;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.video.StoredObject;
import java.time.Instant;
import java.util.Optional;

/**
 * One file on its way to become the version in force: as a whole, or not at all.
 *
 * @param asked the entry of the audit log that asked for it
 * @param startedBy the subject of who started it
 * @param issued when the source made the file, where the file does not say
 * @param rows how many the file must have, where it does not say
 * @param report once it has been read to its end
 * @param refusal why nothing of it counts
 * @param file its plates, compiled, once it may come into force
 * @param version that it became
 * @param approvedBy the subject of the second person, where one was needed
 * @param ended when it came into force or was refused
 * @param revision counts changes; a write must name the revision it read
 */
public record ListImport(
        ImportId id,
        ListId list,
        ImportState state,
        AuditId asked,
        String startedBy,
        Instant started,
        Optional<Instant> issued,
        Optional<Long> rows,
        Optional<ImportReport> report,
        Optional<String> refusal,
        Optional<StoredObject> file,
        Optional<Long> version,
        Optional<String> approvedBy,
        Optional<Instant> ended,
        long revision) {

    /** One whose file is awaited. */
    public static ListImport started(
            ImportId id,
            ListId list,
            AuditId asked,
            String by,
            Instant now,
            Optional<Instant> issued,
            Optional<Long> rows) {
        return new ListImport(
                id,
                list,
                ImportState.RECEIVED,
                asked,
                by,
                now,
                issued,
                rows,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    public boolean isOpen() {
        return state == ImportState.RECEIVED || state == ImportState.AWAITING_APPROVAL;
    }

    public ListImport refused(Optional<ImportReport> found, String why, Instant now) {
        return with(
                ImportState.REFUSED,
                found,
                Optional.of(why),
                Optional.empty(),
                Optional.empty(),
                approvedBy,
                Optional.of(now));
    }

    public ListImport awaitingApproval(ImportReport found, StoredObject compiled) {
        return with(
                ImportState.AWAITING_APPROVAL,
                Optional.of(found),
                Optional.empty(),
                Optional.of(compiled),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ListImport inForce(ImportReport found, ListVersion as, Optional<String> approver) {
        return with(
                ImportState.IN_FORCE,
                Optional.of(found),
                Optional.empty(),
                Optional.of(as.file()),
                Optional.of(as.number()),
                approver,
                Optional.of(as.imported()));
    }

    /**
     * @throws Fault.Conflict when it awaits no second person
     * @throws Fault.Refused when that person is who started it
     */
    public void checkApprover(String subject) {
        if (state != ImportState.AWAITING_APPROVAL) {
            throw new Fault.Conflict("the import awaits nobody's approval; it is "
                    + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        if (subject.equals(startedBy)) {
            throw new Fault.Refused(
                    "SJ-ALPR-12",
                    "a version that shrinks a list so far is approved by somebody other than who started its import");
        }
    }

    private ListImport with(
            ImportState to,
            Optional<ImportReport> found,
            Optional<String> why,
            Optional<StoredObject> compiled,
            Optional<Long> as,
            Optional<String> approver,
            Optional<Instant> at) {
        return new ListImport(
                id, list, to, asked, startedBy, started, issued, rows, found, why, compiled, as, approver, at,
                revision);
    }

    public ListImport withRevision(long counted) {
        return new ListImport(
                id,
                list,
                state,
                asked,
                startedBy,
                started,
                issued,
                rows,
                report,
                refusal,
                file,
                version,
                approvedBy,
                ended,
                counted);
    }
}
