package casement.domain.access;

/** Somebody outside who wants data; a person inside asks on their behalf. */
public record Requester(AgencyType agencyType, Kind kind) {
    /** In what capacity they ask. */
    public enum Kind {
        LAW_ENFORCEMENT,
        /** Enforces civil or administrative immigration law. */
        IMMIGRATION_AUTHORITY,
        COURT,
        DEFENCE_COUNSEL,
        /** A body that the law gives a right to ask, such as a child-protection agency. */
        STATUTORY_BODY,
        PARENT,
        PUBLIC,
        COMPANY
    }
}
