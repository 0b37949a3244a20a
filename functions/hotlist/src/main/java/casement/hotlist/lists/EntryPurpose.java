package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Purpose;
import casement.domain.hotlist.ForbiddenCategory;
import java.util.Optional;

/** Why an entry stands on a list, as the rules see it. */
final class EntryPurpose {
    private static final String CODE = "hot-list-entry";

    private EntryPurpose() {}

    static Purpose of(String caseNumber, String reason) {
        return new Purpose(CODE, Optional.of(caseNumber), Optional.of(reason));
    }

    /** Holds also where no pack forbids it. */
    static void refuseForbidden(String reason) {
        if (ForbiddenCategory.in(reason).isPresent()) {
            throw new Fault.Refused(
                    "SJ-ALPR-4", "no plate stands on a list for immigration, civil or administrative grounds");
        }
    }
}
