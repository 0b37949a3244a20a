package casement.domain.sharing;

import java.util.Locale;

/** On what legal ground somebody outside asks. */
public enum LegalGround {
    WARRANT,
    COURT_ORDER,
    SUBPOENA,
    /** The agency investigates together with ours. */
    JOINT_INVESTIGATION,
    /** The agency itself investigates a crime. */
    INVESTIGATION,
    /** The defence's right to what the prosecution has. */
    DISCOVERY,
    PUBLIC_RECORDS,
    /** A contract to host data or to tow vehicles, which gives no right to look (CA-SB34-2). */
    SERVICE_CONTRACT,
    NONE;

    /** As conditions of the policy packs name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a paper with a number stands behind it. */
    public boolean isOrder() {
        return this == WARRANT || this == COURT_ORDER || this == SUBPOENA;
    }
}
