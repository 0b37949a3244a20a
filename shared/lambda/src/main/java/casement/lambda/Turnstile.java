package casement.lambda;

import casement.domain.video.Sha256;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets so many in from one source in a window of time. Sources are kept in memory alone, as digests with a salt that is
 * thrown away with the window; addresses are kept nowhere.
 */
final class Turnstile {
    private static final int MOST_SOURCES = 10_000;
    private static final int BYTES_OF_A_NETWORK = 8;
    private static final int SALT_BYTES = 32;

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Supplier<byte[]> salts;
    private final Map<Sha256, Integer> counts = new HashMap<>();
    private byte[] salt = new byte[0];
    private Instant ends = Instant.MIN;

    /** @param salts fresh random bytes, for each window anew */
    Turnstile(int most, Duration window, Clock clock, Supplier<byte[]> salts) {
        this.most = most;
        this.window = window;
        this.clock = clock;
        this.salts = salts;
    }

    /** From the operating system, also after a snapshot was restored. */
    static byte[] freshSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    /** @param address as API Gateway saw it */
    synchronized boolean admits(String address) {
        Instant now = clock.instant();
        if (!now.isBefore(ends)) {
            counts.clear();
            salt = salts.get();
            ends = now.plus(window);
        }
        Sha256 source = digest(address);
        if (counts.size() >= MOST_SOURCES && !counts.containsKey(source)) {
            return false;
        }
        return counts.merge(source, 1, Integer::sum) <= most;
    }

    private Sha256 digest(String address) {
        return Sha256.of((HexFormat.of().formatHex(salt) + network(address)).getBytes(StandardCharsets.UTF_8));
    }

    /** One household has a whole network of IPv6 addresses. */
    private static String network(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            byte[] all = literal.getAddress();
            return HexFormat.of()
                    .formatHex(literal instanceof Inet6Address ? Arrays.copyOf(all, BYTES_OF_A_NETWORK) : all);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
