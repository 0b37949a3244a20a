package casement.domain.evidence;

/** Why evidence is kept, which decides how long; the packs say which classes there are for whose cameras. */
public enum EvidenceClass {
    /** Of a criminal case: as long as the case needs it (SEA-CCTV-5, SJ-ALPR-18). */
    CASE,
    /** Of an investigation of conduct: a year after it closes (SCH-16). */
    CONDUCT_INVESTIGATION,
    /** Of a level-4 incident: three years at most (SCH-17). */
    LEVEL_4_INCIDENT
}
