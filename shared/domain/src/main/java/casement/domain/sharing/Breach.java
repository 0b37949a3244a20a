package casement.domain.sharing;

import casement.domain.audit.AuditId;
import casement.domain.audit.Who;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That somebody saw what they had no right to see, and who has been told (SJ-ALPR-31, SCH-23).
 *
 * @param person whose access it was, by subject; what they saw is listed from the audit log
 * @param version rises by one with each notice
 */
public record Breach(
        String id,
        int version,
        Setting setting,
        String person,
        Span span,
        String what,
        Who declaredBy,
        Instant declared,
        List<Notice> notices) {

    /** Where it happened, which says who must be told. */
    public enum Setting {
        CITY,
        SCHOOL
    }

    /** Who is told of a breach. */
    public enum Told {
        PRINCIPAL,
        BOARD,
        DIGITAL_PRIVACY_OFFICER,
        COUNSEL,
        ATTORNEY_GENERAL,
        AFFECTED_PERSONS,
        OTHER
    }

    /** That somebody was told. */
    public record Notice(Told told, String how, Instant at, Who by, AuditId audit) {}

    public Breach {
        notices = List.copyOf(notices);
    }

    public Breach with(Notice notice) {
        List<Notice> more = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new Breach(id, version + 1, setting, person, span, what, declaredBy, declared, more);
    }

    /** Who must be told and has not been. */
    public Set<Told> untold() {
        EnumSet<Told> owed = setting == Setting.SCHOOL
                ? EnumSet.of(Told.PRINCIPAL, Told.BOARD)
                : EnumSet.of(Told.DIGITAL_PRIVACY_OFFICER);
        notices.forEach(notice -> owed.remove(notice.told()));
        return owed;
    }
}
