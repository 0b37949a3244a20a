package casement.domain.hotlist;

import casement.domain.Fault;
import java.time.Instant;
import java.util.Optional;

/**
 * A list of plates of interest: its source, and the version that is in force.
 *
 * @param salt from which its entries' ids are made
 * @param registeredBy the subject of who registered it
 * @param inForce empty before the first import, and for lists that people type
 * @param ended from when on nothing on it matches
 * @param revision counts changes; a write must name the revision it read
 */
public record HotList(
        ListId id,
        ListSource source,
        String salt,
        String registeredBy,
        Instant registered,
        Optional<ListVersion> inForce,
        Optional<Instant> ended,
        long revision) {
    public boolean isTyped() {
        return source.format() == ListFormat.TYPED;
    }

    public boolean isEnded() {
        return ended.isPresent();
    }

    /** Whether a new version is overdue; a list that people type never is. */
    public boolean isStale(Instant now) {
        return inForce.filter(version -> !now.isBefore(source.overdue(version.issued())))
                .isPresent();
    }

    /** Whether so few plates need a second person's word. */
    public boolean shrinksTo(int plates) {
        return inForce.filter(version -> plates < version.plates() * (1 - source.mostShrunkShare()))
                .isPresent();
    }

    /** What forbids that a file becomes the version in force. */
    public Optional<String> against(ImportReport report) {
        if (inForce.filter(version -> !report.issued().isAfter(version.issued()))
                .isPresent()) {
            return Optional.of(
                    "the file was made at " + report.issued() + ", no later than the version in force; get the newest");
        }
        if (report.badShare() > source.mostBadShare()) {
            return Optional.of(report.badLines() + " of " + report.rows() + " lines are bad, more than the share of "
                    + source.mostBadShare() + " that the list allows; see which, and ask its source for a whole file");
        }
        if (report.plates() == 0 && report.refused() == 0) {
            return Optional.of("no plate stands in it");
        }
        return Optional.empty();
    }

    /** The number of the next version. */
    public long nextNumber() {
        return inForce.map(ListVersion::number).orElse(0L) + 1;
    }

    /** @throws Fault.Conflict when something newer came into force meanwhile, or the list has ended */
    public HotList with(ListVersion version) {
        if (isEnded()) {
            throw new Fault.Conflict("list " + id + " has ended");
        }
        if (inForce.filter(now -> !version.issued().isAfter(now.issued())).isPresent()) {
            throw new Fault.Conflict("a version of list " + id + " that is as new came into force meanwhile");
        }
        return new HotList(id, source, salt, registeredBy, registered, Optional.of(version), ended, revision);
    }

    public HotList endedAt(Instant moment) {
        return new HotList(id, source, salt, registeredBy, registered, inForce, Optional.of(moment), revision);
    }

    public HotList withRevision(long counted) {
        return new HotList(id, source, salt, registeredBy, registered, inForce, ended, counted);
    }

    /** Names no salt. */
    @Override
    public String toString() {
        return "list " + id;
    }
}
