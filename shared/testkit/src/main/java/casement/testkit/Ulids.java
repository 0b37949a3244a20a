package casement.testkit;

import casement.domain.audit.AuditId;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Audit ids of a given time, for tests. */
public final class Ulids {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Ulids() {}

    public static AuditId at(Instant time) {
        char[] text = new char[26];
        long rest = time.toEpochMilli();
        for (int i = 9; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        for (int i = 10; i < 26; i++) {
            text[i] = DIGITS.charAt(ThreadLocalRandom.current().nextInt(32));
        }
        return new AuditId(new String(text));
    }
}
