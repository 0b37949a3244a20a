package casement.acceptance.api;

import casement.aws.DynamoDbReviews;
import casement.domain.access.Role;
import casement.domain.audit.AuditId;
import casement.domain.people.PersonId;
import casement.domain.review.Draw;
import casement.domain.review.Kind;
import casement.domain.review.Look;
import casement.domain.review.Period;
import casement.domain.review.Review;
import casement.domain.review.Sample;
import casement.domain.review.SampleRule;
import casement.domain.review.SampledLook;
import casement.domain.review.Stratum;
import casement.domain.review.Task;
import casement.domain.review.Unit;
import casement.domain.video.Sha256;
import casement.local.Engine;
import casement.local.signin.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A review that must be open before the examples run: its quarter is over, which no test can wait for. */
final class ExampleReviews {
    private static final Period QUARTER = Period.holding(LocalDate.parse("2026-07-01"), 3);
    private static final SampleRule RULE = new SampleRule(Set.of(Look.PLATES), 95, 10, 5);
    private static final AuditId LOOK = new AuditId("01KAMDN5G00000000000000005");

    private ExampleReviews() {}

    /** One of a single look of the analyst's. */
    static void on(Engine engine) {
        try (DynamoDbClient tables = tables(engine)) {
            DynamoDbReviews reviews = new DynamoDbReviews(
                    DynamoDbEnhancedClient.builder().dynamoDbClient(tables).build(), engine.variable("REVIEWS_TABLE"));
            Review.Awaited audit = new Review.Awaited(Task.regular(
                    "SJ-ALPR-22",
                    "Random audit of searches",
                    Role.AUDITOR,
                    QUARTER,
                    3,
                    60,
                    Optional.of(RULE),
                    Kind.AUDIT));
            reviews.add(audit);
            reviews.open(audit.drawn(sample()), sample());
        }
    }

    private static Sample sample() {
        Unit unit = new Unit(Person.ANALYST.agency(), Person.ANALYST.department());
        Draw.Share all = new Draw.Share(new Stratum(unit, Look.PLATES), 1, 1);
        Draw draw = new Draw(812, Sha256.of(new byte[] {1}), List.of(all), 0);
        return new Sample(draw, List.of(new SampledLook(41, LOOK, PersonId.of(Person.ANALYST.id()), 0)));
    }

    private static DynamoDbClient tables(Engine engine) {
        Map<String, String> environment = engine.environment();
        AwsBasicCredentials credentials = AwsBasicCredentials.create(
                environment.getOrDefault("AWS_ACCESS_KEY_ID", ""),
                environment.getOrDefault("AWS_SECRET_ACCESS_KEY", ""));
        return DynamoDbClient.builder()
                .endpointOverride(engine.tables().endpoint())
                .region(Region.of(environment.getOrDefault("AWS_REGION", "")))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
