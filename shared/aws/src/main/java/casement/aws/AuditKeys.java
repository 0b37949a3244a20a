package casement.aws;

import casement.domain.audit.AuditId;
import com.github.f4b6a3.ulid.Ulid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Where an audit entry lies: its day, and the outbox, in four shards each so that no single key takes all writes. */
final class AuditKeys {
    private static final int SHARDS = 4;

    private AuditKeys() {}

    static String day(AuditId id) {
        Ulid ulid = Ulid.from(id.value());
        return shard(date(ulid.getInstant()), shard(ulid));
    }

    static List<String> shards(LocalDate day) {
        return IntStream.range(0, SHARDS).mapToObj(n -> shard(day, n)).toList();
    }

    /** Where an entry waits for being sealed. */
    static String outbox(AuditId id) {
        return outbox(shard(Ulid.from(id.value())));
    }

    static List<String> outboxes() {
        return IntStream.range(0, SHARDS).mapToObj(AuditKeys::outbox).toList();
    }

    private static String outbox(int n) {
        return "outbox/" + n;
    }

    private static int shard(Ulid ulid) {
        return (int) (ulid.getLeastSignificantBits() & (SHARDS - 1));
    }

    static LocalDate date(AuditId id) {
        return date(Ulid.from(id.value()).getInstant());
    }

    static LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** Ids name whole milliseconds: the first that can be of this time. */
    static String lowest(Instant from) {
        return Ulid.min(EpochMillis.of(from)).toString();
    }

    /** The last that can be of a time before this one. */
    static String highestBefore(Instant until) {
        return Ulid.max(EpochMillis.of(until.minusNanos(1))).toString();
    }

    private static String shard(LocalDate day, int n) {
        return day + "/" + n;
    }
}
