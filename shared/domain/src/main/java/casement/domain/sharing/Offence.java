package casement.domain.sharing;

import java.util.Locale;

/** What the data is wanted about; nobody's immigration status is asked or kept, only that a request is about it. */
public enum Offence {
    FELONY,
    MISDEMEANOUR,
    MISSING_PERSON_AT_RISK,
    IMMIGRATION,
    REPRODUCTIVE_CARE,
    GENDER_AFFIRMING_CARE,
    FIRST_AMENDMENT_ACTIVITY,
    MINOR_DRUG_OFFENCE,
    PROSTITUTION,
    TRAFFIC_OFFENCE,
    TEACHER_PERFORMANCE,
    /** An accident, a claim, safeguarding, conduct: no offence of these. */
    OTHER;

    /** As the policy packs name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
