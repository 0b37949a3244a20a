package casement.domain.access;

/** What a person's post lets them do. */
public enum Role {
    /** Anybody at all, not signed in. */
    PUBLIC,
    /** Watches and searches in the real-time crime centre. */
    RTCC_ANALYST,
    /** Works in the field: gets and acknowledges what the desk passes on. */
    FIELD_OFFICER,
    /** Answers for what analysts and officers do; decides where a second person must. */
    SUPERVISOR,
    /** Keeps the plate lists. */
    ALPR_ADMINISTRATOR,
    /** Sets cameras up: registers them, sees commissioning stills, draws mask sets. */
    TECHNICIAN,
    /** Approves mask sets, authorises changes to cameras and people (a school's operations manager). */
    OPERATIONS_MANAGER,
    /** Approves viewings (a school's principal and vice principal). */
    APPROVER,
    /** A school's guard or ICT staff: no routine access to anything recorded. */
    GUARD,
    /** Takes requests for data in and answers them, as far as the rules let them. */
    RECORDS_OFFICER,
    /** Legal counsel: the only one who touches requests by immigration authorities. */
    COUNSEL,
    /** Keeps persons, agencies and training; looks at nothing else. */
    PEOPLE_ADMINISTRATOR,
    /** Proposes and approves policy packs; looks at nothing else. */
    POLICY_ADMINISTRATOR,
    /** Reads the audit log. */
    AUDITOR,
    /** Oversight from outside the department: reads the audit log, sees what analysts see. */
    INSPECTOR_GENERAL,
    /** Speaks for the city council: orders audits, sees what came of them. */
    COUNCIL,
    /** The city's Digital Privacy Officer: likewise. */
    PRIVACY_OFFICER
}
