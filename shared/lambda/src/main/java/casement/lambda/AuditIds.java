package casement.lambda;

import casement.domain.audit.AuditId;
import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Instant;
import java.util.function.Function;

/**
 * New audit ids: ULIDs of the given time, with 80 random bits. Those made in one millisecond sort as they were made: each is the last
 * one's next (ULID specification, "Monotonicity").
 */
public final class AuditIds implements Function<Instant, AuditId> {
    private Ulid last = UlidCreator.getUlid(0);

    @Override
    public synchronized AuditId apply(Instant time) {
        long millis = time.toEpochMilli();
        last = last.getTime() == millis ? last.increment() : UlidCreator.getUlid(millis);
        return new AuditId(last.toString());
    }
}
