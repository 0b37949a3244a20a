package casement.oversight;

import casement.domain.access.Asking;
import casement.domain.audit.AuditEntries;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The oversight room's wiring. */
@Factory
final class OversightRoom {
    @Singleton
    ReadAuditLog readAuditLog(Asking asking, AuditEntries entries, Clock clock) {
        return new ReadAuditLog(asking, entries, clock);
    }

    @Singleton
    ReadReasons readReasons(Asking asking, AuditEntries entries, Clock clock) {
        return new ReadReasons(asking, entries, clock);
    }
}
