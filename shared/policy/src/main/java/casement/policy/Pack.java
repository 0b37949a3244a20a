package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Detail;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import casement.domain.plate.UnreadPlace;
import casement.domain.review.Kind;
import casement.domain.review.SampleRule;
import casement.domain.sharing.SharingRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One governing document as data.
 *
 * @param governs classes of cameras that the document speaks of; its rules leave other cameras alone
 * @param roleClause the clause that names who may do anything at all
 * @param unread places at which no plate may be read
 * @param hits how long things may take that are done about a hit
 * @param sharing what people outside may have of the data that these cameras record or read
 * @param hotLists how long people's entries may stand on hot lists
 * @param motionOnly that cameras of these classes may record on motion only; absent: they may not, by this document
 * @param clauses what the document asks, in our words, by id
 * @param yaml as its authors wrote it
 */
public record Pack(
        String name,
        String title,
        int version,
        LocalDate effective,
        Set<CameraClass> governs,
        String roleClause,
        Map<String, String> clauses,
        List<Grant> grants,
        List<Rule> rules,
        List<PurposeGroup> purposes,
        List<Prohibition> prohibitions,
        List<TrainingRule> trainings,
        Optional<AuthorisationRule> authorisation,
        Optional<NeedToKnowRule> needToKnow,
        List<Tier> tiers,
        List<Keeping> retention,
        List<Review> reviews,
        List<UnreadPlace> unread,
        List<HitTerms> hits,
        List<SharingRule> sharing,
        List<EntryLimit> hotLists,
        Optional<MotionRule> motionOnly,
        Map<String, String> texts,
        String yaml) {

    /** Roles that may do something, perhaps under a condition in Cedar's language. */
    public record Grant(
            String clause, String says, Set<Role> roles, Set<Action> actions, Optional<String> when, int line) {}

    /** Something that is forbidden where a condition, in Cedar's language, holds. */
    public record Rule(String clause, String says, Set<Action> actions, String when, int line) {}

    /** Grounds for some actions; without one of them the actions are refused. */
    public record PurposeGroup(String clause, String says, Set<Action> actions, List<Ground> grounds, int line) {}

    /**
     * A ground that a person may name.
     *
     * @param number the form of its number
     * @param example a number that has the form
     * @param unknownNumber what becomes of a number that the records system does not know; absent: left to other packs, and
     *     refused when none says
     * @param offences classes of offences of which one must be named; empty: none need be
     */
    public record Ground(
            String code,
            String text,
            Set<Need> needs,
            Pattern number,
            String example,
            Optional<UnknownNumber> unknownNumber,
            Set<String> offences,
            int line) {}

    /** What a person says beside the code. */
    public enum Need {
        NUMBER,
        NARRATIVE,
        OFFENCE
    }

    /** What becomes of a number that the connected records system does not know, the strictest first. */
    public enum UnknownNumber {
        REFUSE,
        /** Taken, with a word in the audit log. */
        FLAG,
        /** Taken, since it is none of a case or incident. */
        NOT_CHECKED
    }

    /** Topics that no purpose may be about, whoever asks. */
    public record Prohibition(String clause, String says, Set<String> topics, Set<Action> actions, int line) {}

    /**
     * A course without which some actions are refused.
     *
     * @param protocolVersion the version of the protocol that it must have taught
     * @param validDays after which it counts no more, whatever the record says
     * @param except roles of which it is not asked
     */
    public record TrainingRule(
            String clause,
            String says,
            String course,
            String protocolVersion,
            int validDays,
            Set<Action> actions,
            Set<Role> except,
            int line) {
        /** As Cedar knows it. */
        String token() {
            return course + "@" + protocolVersion + "/" + validDays;
        }
    }

    /** Actions for which the person's own authorisation must have been given and renewed. */
    public record AuthorisationRule(String clause, String says, Set<Action> actions, int line) {}

    /** Actions for which a number of a registered investigation is its named team's alone. */
    public record NeedToKnowRule(String clause, String says, Set<Action> actions, int line) {}

    /**
     * Details of answers that not everybody sees.
     *
     * @param unless roles that see them
     */
    public record Tier(
            String clause, String says, Set<Action> actions, Set<Detail> hides, Set<Role> unless, int line) {}

    /**
     * How long a kind of data lives.
     *
     * @param data such as {@code recording} or {@code read}
     * @param leastDays it is there at least so long; 0: no least
     * @param mostDays it is gone after so long
     * @param from the moment from which days count, such as {@code recorded}
     * @param backupDays for which a backup may still hold what is gone
     */
    public record Keeping(
            String clause,
            String data,
            Optional<CameraClass> cameraClass,
            int leastDays,
            int mostDays,
            String from,
            int backupDays,
            int line) {
        /** Days that the live copy may have, so that live and backup are empty on time. */
        public int liveDays() {
            return mostDays - backupDays;
        }
    }

    /** A review that the document asks for, how often, and what is drawn for it; it is due so many days after its period. */
    public record Review(
            String clause,
            String what,
            Role who,
            int everyMonths,
            int dueDays,
            Kind kind,
            Optional<SampleRule> sample,
            int line) {}

    /** So many days an entry that somebody typed may stand on a hot list without being looked at again. */
    public record EntryLimit(String clause, String says, int mostEntryDays, int line) {}

    /** That a camera may be made to record on motion only. */
    public record MotionRule(String clause, String says, int line) {}
}
