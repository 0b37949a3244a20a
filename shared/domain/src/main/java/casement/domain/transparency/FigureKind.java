package casement.domain.transparency;

import java.util.List;

/** What is counted for the public. */
public enum FigureKind {
    /** Hits, by category of the list. */
    HITS("category"),
    /** Hits when they were verified for the first time, by category. */
    HITS_VERIFIED("category"),
    /** Hits that were rejected, by reason. */
    HITS_REJECTED("reason"),
    /** Searches of plates and sightings, by offence class. */
    SEARCHES("offence"),
    /** Views of live and recorded video, by purpose. */
    VIEWS("purpose"),
    /** Questions that the rules refused, by clause. */
    REFUSALS("clause"),
    /** Requests of outsiders, by type of agency and ruling. */
    REQUESTS("agency type", "ruling"),
    /** Clips, reads and hits that a second person let become evidence. */
    PROMOTIONS(),
    /** Authorisations of people that were withdrawn before their day. */
    ACCESS_ENDED();

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    FigureKind(String... keys) {
        this.keys = List.of(keys);
    }

    /** What its figures are told apart by. */
    public List<String> keys() {
        return keys;
    }
}
