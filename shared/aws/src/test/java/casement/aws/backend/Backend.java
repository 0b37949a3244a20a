package casement.aws.backend;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Clients of one place, with the template's tables and a bucket that are this test run's own. */
public final class Backend {
    static final Region REGION = Region.US_WEST_2;
    static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
    private static final SdkHttpClient HTTP = UrlConnectionHttpClient.create();

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final DynamoDbClient dynamoDb;
    private final S3Client s3;
    private final S3Presigner presigner;

    Backend(URI dynamoDbEndpoint, URI s3Endpoint) {
        dynamoDb = dynamoDb(dynamoDbEndpoint);
        s3 = S3Client.builder()
                .httpClient(HTTP)
                .region(REGION)
                .credentialsProvider(CREDENTIALS)
                .endpointOverride(s3Endpoint)
                .forcePathStyle(true)
                .build();
        presigner = S3Presigner.builder()
                .region(REGION)
                .credentialsProvider(CREDENTIALS)
                .endpointOverride(s3Endpoint)
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
        TemplateResources.tables()
                .forEach((id, table) -> dynamoDb.createTable(TemplateResources.request(table(id), table)));
        TemplateResources.tables()
                .keySet()
                .forEach(id -> dynamoDb.waiter().waitUntilTableExists(r -> r.tableName(table(id))));
        s3.createBucket(
                request -> request.bucket(bucket()).createBucketConfiguration(c -> c.locationConstraint(REGION.id())));
        s3.createBucket(request -> request.bucket(lockedBucket())
                .objectLockEnabledForBucket(true)
                .createBucketConfiguration(c -> c.locationConstraint(REGION.id())));
        // S3 versions such a bucket by itself, S3Mock when it is told.
        s3.putBucketVersioning(request ->
                request.bucket(lockedBucket()).versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    }

    static DynamoDbClient dynamoDb(URI endpoint) {
        return DynamoDbClient.builder()
                .httpClient(HTTP)
                .region(REGION)
                .credentialsProvider(CREDENTIALS)
                .endpointOverride(endpoint)
                .build();
    }

    /** @param id the table's logical id in the template */
    public String table(String id) {
        return id + "-" + run;
    }

    /** A table made anew as the template has it. */
    public String newTable(String id) {
        String name = id + "-" + UUID.randomUUID();
        dynamoDb.createTable(TemplateResources.request(
                name, Objects.requireNonNull(TemplateResources.tables().get(id), id)));
        dynamoDb.waiter().waitUntilTableExists(r -> r.tableName(name));
        return name;
    }

    public String bucket() {
        return "recordings-" + run;
    }

    /** Versioned, and its objects can be held. */
    public String lockedBucket() {
        return "evidence-" + run;
    }

    public DynamoDbClient client() {
        return dynamoDb;
    }

    public DynamoDbEnhancedClient dynamoDb() {
        return enhanced(dynamoDb);
    }

    /** A client of the same tables that goes by way of another endpoint. */
    public static DynamoDbEnhancedClient dynamoDbAt(URI endpoint) {
        return enhanced(dynamoDb(endpoint));
    }

    /** As {@link #dynamoDbAt}, without the mapping of records. */
    public static DynamoDbClient clientAt(URI endpoint) {
        return dynamoDb(endpoint);
    }

    private static DynamoDbEnhancedClient enhanced(DynamoDbClient client) {
        return DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    }

    public S3Client s3() {
        return s3;
    }

    public S3Presigner presigner() {
        return presigner;
    }
}
