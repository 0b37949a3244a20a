package casement.domain.review;

import java.util.Map;
import java.util.Set;

/** What a question of the audit log is after, told by the use case that asked. */
public enum Look {
    /** Plate reads, hits, and what stands on hot lists. */
    PLATES,
    /** Cameras' pictures, live or recorded, and what was seen in them. */
    VIDEO,
    /** What is kept, asked to be kept, or copied. */
    EVIDENCE,
    /** What outsiders asked for, and what they were given. */
    REQUESTS,
    /** The audit log itself. */
    LOG,
    /** All else; what comes later is here until it stands in a list. */
    OTHER;

    private static final Map<Look, Set<String>> ACTIONS = Map.of(
            PLATES,
            Set.of(
                    "SearchReads",
                    "ShowReadPicture",
                    "CorrectRead",
                    "SearchEntries",
                    "ListHits",
                    "ShowHit",
                    "CheckHit",
                    "ConfirmHit",
                    "CompareOccupants",
                    "RejectHit",
                    "OrderField",
                    "CloseHit"),
            VIDEO,
            Set.of("StartView", "FollowView", "ShowRecording", "SearchSightings", "TakeStill", "DecideRecording"),
            EVIDENCE,
            Set.of(
                    "RequestClip",
                    "RequestRecords",
                    "ListClipRequests",
                    "ShowClipRequest",
                    "DecideClip",
                    "ListEvidence",
                    "OpenEvidence",
                    "OrderCopy",
                    "OpenCopy",
                    "HoldEvidence",
                    "ProposeEvidenceChange",
                    "DecideEvidenceChange"),
            REQUESTS,
            Set.of("ReceiveRequest", "ListRequests", "ShowRequest", "DecideRequest", "AnswerRequest"),
            LOG,
            Set.of("ReadAuditLog", "ReadReasons", "ProveEntry", "ShowExposure", "ReadSample", "RecordQuery"));

    /** Use cases by their names, as entries have them. */
    public Set<String> actions() {
        return ACTIONS.getOrDefault(this, Set.of());
    }

    /** @param action the use case that asked */
    public static Look of(String action) {
        return ACTIONS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(action))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }
}
