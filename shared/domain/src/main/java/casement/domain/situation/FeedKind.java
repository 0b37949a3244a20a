package casement.domain.situation;

/** What a feed tells of, and in which form. */
public enum FeedKind {
    /** Calls and incidents of dispatch and 911, as Emergency Incident Data Objects (NENA-STA-021, JSON). */
    DISPATCH,
    /** Alerts to the public, in the Common Alerting Protocol 1.2 (XML). */
    ALERTS,
    /** Gunshots that sensors heard, in our own form. */
    GUNSHOTS,
    /** Where units are, as GeoJSON points. */
    UNITS
}
