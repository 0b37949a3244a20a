package casement.domain.hotlist;

/** Why plates stand on a list. There is none for immigration, civil or administrative: such rows are refused at the door. */
public enum ListCategory {
    STOLEN_VEHICLE(false),
    STOLEN_PLATE(false),
    /** A vehicle that was used in a felony. */
    FELONY_VEHICLE(false),
    WANTED_PERSON(true),
    MISSING_PERSON(true),
    /** A child taken away (AMBER), or an elder who is missing (SILVER). */
    PERSON_AT_RISK(true),
    PROTECTION_ORDER(true),
    SUPERVISED_RELEASE(true),
    VIOLENT_PERSON(true),
    GANG_OR_TERRORISM(true),
    SEX_OFFENDER(true),
    /** An entry of the department's own, for a case. */
    CASE(false);

    private final boolean aboutPerson;

    ListCategory(boolean aboutPerson) {
        this.aboutPerson = aboutPerson;
    }

    /** Whether a person is wanted, not the vehicle; then the occupants are compared with that person's description (SJ-ALPR-10). */
    public boolean isAboutPerson() {
        return aboutPerson;
    }
}
