package casement.auditverifier;

import casement.domain.access.Purpose;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.log.LogStore;
import casement.domain.log.Outbox;
import casement.domain.log.Salt;
import casement.domain.log.Sealing;
import casement.merkle.Ed25519Signer;
import casement.merkle.SignatureType;
import casement.testkit.FaultSwitch;
import casement.testkit.LogTrial;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryLogHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How fast a log is sealed onto a disk, and how fast the copy is verified: {@code AuditBench ENTRIES FOLDER}. */
final class AuditBench {
    private static final int BATCH = 1_000;

    private AuditBench() {}

    /** Entries that are made when they are asked for. */
    private record Looks(long total, long[] made) implements Outbox {
        @Override
        public List<AuditEntry> oldest(int limit) {
            List<AuditEntry> entries = new ArrayList<>();
            for (long n = made[0]; n < Math.min(total, made[0] + limit); n++) {
                entries.add(look(n));
            }
            return entries;
        }

        @Override
        public void remove(List<AuditId> ids) {
            made[0] += ids.size();
        }
    }

    private static AuditEntry look(long n) {
        Instant now = Instant.now();
        return new AuditEntry(
                Ulids.at(now),
                now,
                new Who("s-" + n % 300, "Analyst " + n % 300, "Investigations", "City Police Department"),
                "SearchReads",
                Map.of(
                        "plate",
                        "7ABC" + n % 10_000,
                        "cameras",
                        "third-avenue,pine-and-3rd",
                        "from",
                        "2026-11-20T00:00:00Z"),
                Optional.of(new Purpose(
                        "felony",
                        Optional.of("26-" + n % 5_000),
                        Optional.of("vehicle seen leaving the scene of the robbery at Pine and 3rd"),
                        Optional.of("robbery"))),
                Outcome.ASKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private record FolderStore(Path folder) implements LogStore {
        @Override
        public void putNew(String path, byte[] content) {
            if (!path.startsWith("batches/")) {
                write(path, content);
            } else {
                write("batches/next", content);
            }
        }

        private void write(String path, byte[] content) {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
                Files.write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<byte[]> find(String path) {
            try {
                Path file = folder.resolve(path.startsWith("batches/") ? "batches/next" : path);
                return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void publish(byte[] checkpoint) {
            write("checkpoint", checkpoint);
        }

        @Override
        public Optional<byte[]> published() {
            return find("checkpoint");
        }
    }

    private static Supplier<Salt> salts() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] salt = new byte[Salt.BYTES];
            random.nextBytes(salt);
            return Salt.of(salt);
        };
    }

    /** Seals so many entries into the folder, then verifies it. */
    public static void main(String[] arguments) throws IOException {
        long entries = Long.parseLong(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Ed25519Signer signer = LogTrial.signer(LogTrial.ORIGIN, SignatureType.ED25519);
        Path key = folder.resolve("key");
        long begun = System.nanoTime();
        if (!Files.exists(key)) {
            seal(entries, folder, signer);
            Files.writeString(key, signer.key().text());
            report("sealed", entries, begun);
        }
        begun = System.nanoTime();
        int status = VerifyAudit.run(List.of("--key", key.toString(), folder.toString()), System.out, System.err);
        report("verified, ending with " + status + ",", entries, begun);
    }

    private static void seal(long entries, Path folder, Ed25519Signer signer) {
        long[] made = new long[1];
        Sealing sealing = new Sealing(
                new MemoryLogHead(new FaultSwitch()),
                new FolderStore(folder),
                new Looks(entries, made),
                LogTrial.ORIGIN,
                signer,
                Clock.systemUTC(),
                salts(),
                BATCH);
        while (made[0] < entries) {
            sealing.seal();
        }
    }

    private static void report(String what, long entries, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT, "%s %,d entries in %.1f s: %,.0f a second%n", what, entries, seconds, entries / seconds);
    }
}
