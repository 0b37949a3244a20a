package casement.domain.review;

import java.util.Arrays;
import java.util.Set;

/** What a question of the audit log is after, told by the use case that asked. */
public enum Look {
    /** Plate reads, hits, and what stands on hot lists. */
    PLATES(
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
    /** Cameras' pictures, live or recorded, and what was seen in them. */
    VIDEO("StartView", "FollowView", "ShowRecording", "SearchSightings", "TakeStill", "DecideRecording"),
    /** What is kept, asked to be kept, or copied. */
    EVIDENCE(
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
    /** What outsiders asked for, and what they were given. */
    REQUESTS("ReceiveRequest", "ListRequests", "ShowRequest", "DecideRequest", "AnswerRequest"),
    /** The audit log itself. */
    LOG("ReadAuditLog", "ReadReasons", "ProveEntry", "ShowExposure", "ReadSample"),
    /** All else; what comes later is here until it stands above. */
    OTHER;

    private final Set<String> actions;

    Look(String... actions) {
        this.actions = Set.of(actions);
    }

    /** Use cases by their names, as entries have them. */
    public Set<String> actions() {
        return actions;
    }

    /** @param action the use case that asked */
    public static Look of(String action) {
        return Arrays.stream(values())
                .filter(look -> look.actions.contains(action))
                .findFirst()
                .orElse(OTHER);
    }
}
