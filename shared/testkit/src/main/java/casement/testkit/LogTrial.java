package casement.testkit;

import casement.domain.Fault;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A whole log in memory, every write of which can be made to fail; keeps whatever was signed. */
public final class LogTrial {
    public static final String ORIGIN = "log.example/audit";

    public static final Who ANA = new Who("s-0", "Ana Ruiz", "Investigations", "City Police");

    /** With them the round of a fault fills a tile, begins the next, and the level above. */
    private static final int BEFORE = 250;

    private static final int LOOKS = 12;
    private static final int BATCH = 1_000;
    private static final List<FaultSwitch.Mode> WAYS = List.of(
            FaultSwitch.Mode.FAILS,
            FaultSwitch.Mode.PERSISTS_BUT_FAILS,
            FaultSwitch.Mode.COMES_LATE,
            FaultSwitch.Mode.COMES_TWICE,
            FaultSwitch.Mode.STALLS);

    /** @param write how many writes work before */
    public record WriteFault(int write, FaultSwitch.Mode way) {}

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

    /** Puts that into the log, to be sealed with what else waits. */
    public AuditId look(Act act) {
        clock.advance(Duration.ofMillis(7));
        return new AuditLog(outbox, clock, Ulids::at).record(act).id();
    }

    private void look() {
        int look = looks.incrementAndGet();
        look(Act.asked(new Who("s-" + look % 5, "Ana \"A\" Ruiz", "Investigations", "City Police"), "SearchReads")
                .with("plate", "7ABC" + look)
                .forPurpose(
                        new Purpose("felony", Optional.of("26-" + look), Optional.of("seen near the pier\n\u00e9"))));
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

    /** Every write of a round that fills a tile, from the last look on, times every way in which it can go wrong. */
    public static List<WriteFault> faults() {
        LogTrial trial = new LogTrial();
        trial.begin();
        int before = trial.writes.calls();
        trial.look(LOOKS);
        trial.sealUntilIdle(trial.sealing(BATCH));
        int writes = trial.writes.calls() - before;
        List<WriteFault> faults = new ArrayList<>();
        for (int write = LOOKS - 1; write < writes; write++) {
            for (FaultSwitch.Mode way : WAYS) {
                faults.add(new WriteFault(write, way));
            }
        }
        return faults;
    }

    /** A round in which that goes wrong. Then a second sealer, whose clock is an hour behind, goes on; what was late arrives; the first goes on. */
    public void goThrough(WriteFault fault) {
        Sealing one = sealing(BATCH);
        begin();
        writes.meanwhile(this::succeed);
        writes.next(Collections.nCopies(fault.write(), FaultSwitch.Mode.WORKS).toArray(FaultSwitch.Mode[]::new));
        writes.next(fault.way());
        look(LOOKS);
        isIdle(one);
        succeed();
        writes.deliver();
        sealUntilIdle(one);
    }

    private void begin() {
        look(BEFORE);
        sealUntilIdle(sealing(BATCH));
    }

    private void succeed() {
        clock.advance(Duration.ofHours(-1));
        look(3);
        sealUntilIdle(sealing(BATCH));
        clock.advance(Duration.ofHours(1));
    }

    /** Everything that is durable. */
    public List<AuditEntry> written() {
        return outbox.written();
    }
}
