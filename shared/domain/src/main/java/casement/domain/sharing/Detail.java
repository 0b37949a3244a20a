package casement.domain.sharing;

/** Something that a request can have or lack, of which rules speak. */
public enum Detail {
    CASE_NUMBER,
    ORDER,
    RECIPIENT,
    /** The data is to go to somebody other than the agency that asks. */
    ANOTHER_RECIPIENT,
    /** One camera and one stretch of time. */
    PLACE_AND_TIME,
    /** One read or one hit. */
    ONE_ITEM,
    TO_PRINCIPAL
}
