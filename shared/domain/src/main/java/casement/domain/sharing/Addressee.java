package casement.domain.sharing;

/** To whom a request was written. */
public enum Addressee {
    /** A school's principal. */
    PRINCIPAL,
    RECORDS_OFFICE,
    COUNSEL
}
