package casement.testkit;

import casement.domain.Fault;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Who;
import casement.domain.log.Salt;
import casement.domain.log.Sealing;
import casement.domain.log.Step;
import casement.merkle.Ed25519Signer;
import casement.merkle.NoteSigner;
import casement.merkle.SignatureType;
import casement.merkle.VerifierKey;
import casement.testkit.memory.MemoryLogHead;
import casement.testkit.memory.MemoryLogStore;
import casement.testkit.memory.MemoryOutbox;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A whole log in memory, every write of which can be made to fail; keeps whatever was signed. */
public final class LogTrial {
    public static final String ORIGIN = "log.example/audit";

    public final FaultSwitch writes = new FaultSwitch();
    public final MovableClock clock = MovableClock.atNoon();
    public final MemoryLogHead head = new MemoryLogHead(writes);
    public final MemoryLogStore store = new MemoryLogStore(writes);
    public final MemoryOutbox outbox = new MemoryOutbox(writes);
    private final Ed25519Signer signer = signer(ORIGIN, SignatureType.ED25519);
    private final List<String> signed = new ArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();

    /** A new key of that name. */
    public static Ed25519Signer signer(String name, SignatureType type) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new Ed25519Signer(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The log's key, whose every signature is kept. */
    public NoteSigner signer() {
        return new NoteSigner() {
            @Override
            public VerifierKey key() {
                return signer.key();
            }

            @Override
            public byte[] sign(byte[] message) {
                keep(new String(message, StandardCharsets.UTF_8));
                return signer.sign(message);
            }
        };
    }

    private synchronized void keep(String message) {
        signed.add(message);
    }

    /** Every text that was ever signed, whatever became of it. */
    public synchronized List<String> signed() {
        return List.copyOf(signed);
    }

    public Sealing sealing(int most) {
        return new Sealing(head, store, outbox, ORIGIN, signer(), clock, LogTrial::salt, most);
    }

    private static Salt salt() {
        byte[] bytes = new byte[Salt.BYTES];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Salt.of(bytes);
    }

    /**
     * Looks for plates, one after the other, while the store may fail.
     *
     * @return how many looks got their receipts
     */
    public int look(int times) {
        int receipts = 0;
        for (int time = 0; time < times; time++) {
            receipts += gotReceipt() ? 1 : 0;
        }
        return receipts;
    }

    private boolean gotReceipt() {
        try {
            look();
            return true;
        } catch (Fault.Unavailable withoutReceipt) {
            return false;
        }
    }

    private void look() {
        int look = looks.incrementAndGet();
        clock.advance(Duration.ofMillis(7));
        new AuditLog(outbox, clock, Ulids::at)
                .record(Act.asked(
                                new Who("s-" + look % 5, "Ana \"A\" Ruiz", "Investigations", "City Police"),
                                "SearchReads")
                        .with("plate", "7ABC" + look)
                        .forPurpose(new Purpose(
                                "felony", Optional.of("26-" + look), Optional.of("seen near the pier\n\u00e9"))));
    }

    /** Until nothing waits; what fails is tried again. */
    public void sealUntilIdle(Sealing sealing) {
        for (int round = 0; round < 10_000; round++) {
            if (isIdle(sealing)) {
                return;
            }
        }
        throw new AssertionError("sealing comes to no end");
    }

    private static boolean isIdle(Sealing sealing) {
        try {
            return sealing.seal() instanceof Step.Idle;
        } catch (Fault.Unavailable again) {
            return false;
        }
    }

    /** Everything that is durable. */
    public List<AuditEntry> written() {
        return outbox.written();
    }
}
