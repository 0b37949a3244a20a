package casement.lambda;

import casement.domain.access.AccessPolicy;
import casement.domain.access.Asking;
import casement.domain.access.Reasons;
import casement.domain.access.RecentReasons;
import casement.domain.access.RecordsSystem;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditStore;
import casement.domain.investigation.Investigations;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every room puts a question with: the time, the rules, the log, and what a reason is looked up in. */
@Factory
final class AskingWiring {
    @Singleton
    @Secondary
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    @Secondary
    @Requires(beans = AuditStore.class)
    AuditLog auditLog(AuditStore store, Clock clock) {
        return new AuditLog(store, clock, new AuditIds());
    }

    @Singleton
    @Requires(beans = {AuditLog.class, AccessPolicy.class})
    Asking asking(AccessPolicy policy, AuditLog log, BeanContext beans, Clock clock) {
        Reasons reasons = new Reasons(
                beans.findBean(Investigations.class),
                beans.findBean(RecordsSystem.class),
                beans.findBean(RecentReasons.class),
                clock);
        return new Asking(policy, log, reasons);
    }
}
