package casement.aws;

import casement.aws.backend.Backend;
import casement.aws.backend.LoneDynamoDb;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditStore;
import casement.domain.audit.Who;
import casement.domain.log.Sealing;
import casement.domain.log.Step;
import casement.testkit.FaultSwitch;
import casement.testkit.LogTrial;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryLogStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a receipt costs, and how fast entries are taken and sealed: 4 writers on DynamoDB Local (in memory), one sealer beside them with the
 * head in DynamoDB and files in memory. The baseline, in the same run, writes the same entries with one plain conditional put each and no
 * outbox.
 */
public final class AuditBench {
    private static final int WRITERS = 4;
    private static final int MOST_IN_A_BATCH = 1_000;
    private static final double GOAL_A_SECOND = 1_500;

    private final DynamoDbEnhancedClient enhanced;
    private final DynamoDbClient plain;
    private final int entries;

    private AuditBench(LoneDynamoDb tables, int entries) {
        this.plain = Backend.clientAt(tables.endpoint());
        this.enhanced = Backend.dynamoDbAt(tables.endpoint());
        this.entries = entries;
    }

    /** @param nanos of each receipt, in order */
    private record Run(double seconds, long[] nanos) {
        private double aSecond() {
            return nanos.length / seconds;
        }

        private double millis(double share) {
            return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f entries a second; a receipt takes %.2f ms (median), %.2f ms (99th percentile)",
                    aSecond(),
                    millis(0.5),
                    millis(0.99));
        }
    }

    /** How an entry was written before there was an outbox. */
    private record PlainPuts(Table<AuditEntry> table) implements AuditStore {
        @Override
        public void put(AuditEntry entry) {
            table.addNew(entry, "id");
        }

        @Override
        public Optional<AuditEntry> find(AuditId id) {
            throw new UnsupportedOperationException("nothing is looked for");
        }
    }

    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        System.exit(new AuditBench(new LoneDynamoDb("2g"), entries).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        AuditStore puts = new PlainPuts(DynamoDbAudit.entries(enhanced, "AuditTable"));
        DynamoDbAudit audit = new DynamoDbAudit(enhanced, "AuditTable");
        write(puts, entries / 4);
        Run baseline = write(puts, entries);
        System.out.println("baseline, puts without an outbox: " + baseline);

        AtomicBoolean isWriting = new AtomicBoolean(true);
        try (ExecutorService sealer = Executors.newSingleThreadExecutor()) {
            long begun = System.nanoTime();
            Future<Long> sealed = sealer.submit(() -> seal(isWriting));
            Run accepted = write(audit, entries);
            isWriting.set(false);
            double ratio = baseline.aSecond() / accepted.aSecond();
            System.out.println("accepted while sealed: " + accepted);
            long count = sealed.get();
            double rate = count / ((System.nanoTime() - begun) / 1e9);
            System.out.printf(Locale.ROOT, "accepted and sealed: %,d entries, %,.0f a second%n", count, rate);
            System.out.printf(Locale.ROOT, "ratio to the baseline: %.2f%n", ratio);
            boolean isGood = count == entries && rate >= GOAL_A_SECOND;
            System.out.println(isGood ? "goal met" : "goal missed: all of them, 1,500 a second");
            return isGood;
        }
    }

    private static Run write(AuditStore store, int count) throws InterruptedException, ExecutionException {
        AuditLog log = new AuditLog(store, Clock.systemUTC(), Ulids::at);
        long begun = System.nanoTime();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int part = writer;
                parts.add(writers.submit(() -> LongStream.range(0, count / WRITERS)
                        .map(n -> record(log, n * WRITERS + part))
                        .toArray()));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> part : parts) {
                all.add(part.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            long[] nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Run(seconds, nanos);
        }
    }

    /** @return how long it took, in nanoseconds */
    private static long record(AuditLog log, long n) {
        Act act = Act.asked(
                        new Who("subject-" + n % 40, "Ana Reyes", "Real-Time Crime Center", "City Police Department"),
                        "SearchReads")
                .with("camera", "pier-" + n % 200)
                .forPurpose(new Purpose(
                        "investigation",
                        Optional.of("26-" + n % 5_000),
                        Optional.of("vehicle seen leaving the scene of the robbery at Pine and 3rd")));
        long begun = System.nanoTime();
        log.record(act);
        return System.nanoTime() - begun;
    }

    private long seal(AtomicBoolean isWriting) throws InterruptedException {
        SecureRandom random = new SecureRandom();
        Sealing sealing = new Sealing(
                new DynamoDbLogHead(plain, "AuditHeadTable"),
                new MemoryLogStore(new FaultSwitch()),
                new DynamoDbOutbox(enhanced, "AuditTable"),
                LogTrial.ORIGIN,
                new LogTrial().signer(),
                Clock.systemUTC(),
                () -> LogWiring.salt(random),
                MOST_IN_A_BATCH);
        long sealed = 0;
        while (true) {
            boolean wasWriting = isWriting.get();
            Step step = sealing.seal();
            if (step instanceof Step.Grown grown) {
                sealed += grown.entries();
            } else if (!wasWriting) {
                return sealed;
            } else {
                Thread.sleep(50);
            }
        }
    }
}
