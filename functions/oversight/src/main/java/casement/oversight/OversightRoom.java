package casement.oversight;

import casement.domain.access.AccessPolicy;
import casement.domain.access.Asking;
import casement.domain.access.HouseRules;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditStore;
import casement.lambda.AuditIds;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The oversight room's wiring. */
@Factory
final class OversightRoom {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    AccessPolicy policy() {
        return new HouseRules();
    }

    @Singleton
    AuditLog auditLog(AuditStore store, Clock clock) {
        return new AuditLog(store, clock, new AuditIds());
    }

    @Singleton
    Asking asking(AccessPolicy policy, AuditLog log) {
        return new Asking(policy, log);
    }

    @Singleton
    ReadAuditLog readAuditLog(Asking asking, AuditEntries entries, Clock clock) {
        return new ReadAuditLog(asking, entries, clock);
    }
}
