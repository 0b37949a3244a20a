package casement.aws;

import casement.domain.log.LogHead;
import casement.domain.log.LogStore;
import casement.domain.log.Outbox;
import casement.domain.log.Salt;
import casement.domain.log.Sealing;
import casement.domain.log.Witness;
import casement.domain.log.Witnessing;
import casement.merkle.NoteSigner;
import casement.merkle.VerifierKey;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The tamper-evident log, where a function has its settings. */
@Factory
final class LogWiring {
    /** Some 1.3 KB each: a file of entries that is read in one go. */
    private static final int ENTRIES_A_BATCH = 1_000;

    @Singleton
    @Requires(property = "audit.log.bucket")
    S3LogStore logStore(
            S3Client s3,
            S3Presigner presigner,
            @Value("${audit.log.bucket}") String bucket,
            @Value("${audit.log.entry.days:731}") int entryDays,
            Clock clock) {
        S3Objects objects = new S3Objects("the audit log's bucket", s3, presigner, bucket);
        return new S3LogStore(s3, objects, bucket, Period.ofDays(entryDays), clock);
    }

    @Singleton
    @Requires(property = "audit.log.bucket")
    S3RewritableEntries rewritableEntries(
            S3Client s3,
            @Value("${audit.log.bucket}") String bucket,
            @Value("${audit.log.entry.days:731}") int entryDays,
            Clock clock) {
        return new S3RewritableEntries(s3, bucket, Period.ofDays(entryDays), clock);
    }

    @Singleton
    @Requires(property = "audit.log.key.arn")
    KmsNoteSigner logSigner(
            KmsClient kms, @Value("${audit.log.key.arn}") String key, @Value("${audit.log.origin}") String origin) {
        return new KmsNoteSigner(kms, key, origin);
    }

    @Singleton
    @Requires(property = "audit.log.head.table")
    DynamoDbLogHead logHead(DynamoDbClient dynamoDb, @Value("${audit.log.head.table}") String table) {
        return new DynamoDbLogHead(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "audit.log.head.table")
    DynamoDbOutbox outbox(DynamoDbEnhancedClient dynamoDb, @Value("${audit.table}") String table) {
        return new DynamoDbOutbox(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "audit.log.head.table")
    Sealing sealing(
            LogHead head,
            LogStore store,
            Outbox outbox,
            NoteSigner signer,
            @Value("${audit.log.origin}") String origin,
            Clock clock) {
        SecureRandom random = new SecureRandom();
        return new Sealing(head, store, outbox, origin, signer, clock, () -> salt(random), ENTRIES_A_BATCH);
    }

    static Salt salt(SecureRandom random) {
        byte[] bytes = new byte[Salt.BYTES];
        random.nextBytes(bytes);
        return Salt.of(bytes);
    }

    /** @param witnesses each as ADDRESS KEY, with a space between, and commas between them */
    @Singleton
    @Requires(property = "audit.log.head.table")
    Witnessing witnessing(
            LogStore store,
            @Value("${audit.log.origin}") String origin,
            @Value("${audit.log.witnesses:}") List<String> witnesses) {
        return new Witnessing(
                store,
                witnesses.stream()
                        .filter(text -> !text.isBlank())
                        .map(LogWiring::witness)
                        .toList(),
                origin);
    }

    /** @throws IllegalArgumentException when it is no address and key of a witness */
    static Witness witness(String text) {
        String[] parts = text.strip().split(" +", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "a witness is an address and a verifier key with a space between, not: " + text);
        }
        URI prefix = URI.create(parts[0].replaceAll("/$", ""));
        return new HttpWitness(prefix, VerifierKey.parse(parts[1]));
    }
}
