package casement.domain.access;

/** What a person's post lets them do. */
public enum Role {
    /** Watches and searches in the real-time crime centre. */
    RTCC_ANALYST,
    /** Answers for what analysts do. */
    SUPERVISOR,
    /** Sets cameras up: registers them, sees commissioning stills, draws mask sets. */
    TECHNICIAN,
    /** Approves mask sets, authorises changes to cameras (a school's operations manager). */
    OPERATIONS_MANAGER,
    /** Approves viewings (a school's principal and vice principal). */
    APPROVER,
    /** Reads the audit log. */
    AUDITOR,
    /** Oversight from outside the department: reads the audit log, sees what analysts see. */
    INSPECTOR_GENERAL
}
