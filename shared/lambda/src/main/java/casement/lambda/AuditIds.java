package casement.lambda;

import casement.domain.audit.AuditId;
import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Instant;
import java.util.function.Function;

/** New audit ids: ULIDs of the given time, with 80 random bits. */
public final class AuditIds implements Function<Instant, AuditId> {
    @Override
    public AuditId apply(Instant time) {
        return new AuditId(UlidCreator.getUlid(time.toEpochMilli()).toString());
    }
}
