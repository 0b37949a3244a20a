package casement.kinesisvideo.stream;

import java.math.BigInteger;
import java.time.Clock;

/** Gives numbers of 47 digits, each greater than all before it, whatever the clock does. */
public final class FragmentNumbers {
    private static final BigInteger START = new BigInteger("91343852333").multiply(BigInteger.TEN.pow(36));
    private static final BigInteger MILLISECOND = BigInteger.TEN.pow(23);

    private final Clock clock;
    private BigInteger last = START;

    FragmentNumbers(Clock clock) {
        this.clock = clock;
    }

    synchronized void used(String number) {
        last = last.max(new BigInteger(number));
    }

    public synchronized String next() {
        BigInteger byClock = START.add(BigInteger.valueOf(clock.millis()).multiply(MILLISECOND));
        last = last.add(BigInteger.ONE).max(byClock);
        return last.toString();
    }
}
