package casement.domain.sharing;

import casement.domain.audit.AuditId;
import casement.domain.audit.Who;
import java.time.Instant;
import java.util.Optional;

/**
 * What was done about a request: when, by whom, why.
 *
 * @param consultation that counsel was consulted, which moves nothing (SCH-23)
 * @param state reached by it
 * @param clause that decided, where a rule did
 * @param basis the order, the exemption or the law that it rests on (CA-SB34-9)
 * @param audit the audit entry under which it was done
 */
public record Step(
        RequestState state,
        boolean consultation,
        Instant at,
        Who who,
        String why,
        Optional<String> clause,
        Optional<String> basis,
        AuditId audit) {}
