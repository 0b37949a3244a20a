package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.review.Closure;
import casement.domain.review.Draw;
import casement.domain.review.Finding;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.domain.review.Sample;
import casement.domain.review.Tally;
import casement.domain.review.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reviews in a DynamoDB table: an item for how far each has come, all under one key; under a key of its own the sample, and an item for
 * each finding. Whatever is written about a review takes its next version with it, which decides whose write comes first.
 */
public final class DynamoDbReviews implements Reviews {
    private static final String WHAT = "the register of reviews";
    private static final String REVIEW = "review";
    private static final String ITEM = "item";
    private static final String VERSION = "version";

    /** No review can have this id. */
    private static final String ALL = "*";

    private static final String SAMPLE = "sample";
    private static final String FINDINGS = "finding/";

    private static final Comparator<Review> NEWEST_FIRST = Comparator.comparing(
                    (Review review) -> review.task().period().until())
            .reversed()
            .thenComparing(review -> review.task().id().value());

    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<Head> heads;
    private final Table<Drawn> samples;
    private final Table<Found> findings;

    /** A review as it lies in the table: which state it has is told by what is there. */
    private record Head(Task task, int version, Optional<Draw> draw, Optional<Closure> closure) {
        private static Head of(Review review) {
            return switch (review) {
                case Review.Awaited awaited ->
                    new Head(awaited.task(), awaited.version(), Optional.empty(), Optional.empty());
                case Review.Open open -> new Head(open.task(), open.version(), open.draw(), Optional.empty());
                case Review.Closed closed ->
                    new Head(closed.task(), closed.version(), closed.draw(), Optional.of(closed.closure()));
            };
        }

        private Review review() {
            if (closure.isPresent()) {
                return new Review.Closed(task, version, draw, closure.get());
            }
            return task.rule().isPresent() && draw.isEmpty()
                    ? new Review.Awaited(task, version)
                    : new Review.Open(task, version, draw);
        }
    }

    private record Drawn(ReviewId review, Sample sample) {}

    private record Found(ReviewId review, Finding finding) {}

    public DynamoDbReviews(DynamoDbEnhancedClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.heads = new Table<>(WHAT, dynamoDb, table, headSchema());
        this.samples = new Table<>(
                WHAT,
                dynamoDb,
                table,
                schema(Drawn.class, drawn -> drawn.review().value(), drawn -> SAMPLE));
        this.findings = new Table<>(
                WHAT,
                dynamoDb,
                table,
                schema(
                        Found.class,
                        found -> found.review().value(),
                        found -> place(found.finding().index())));
    }

    private static TableSchema<Head> headSchema() {
        var schema = Documents.schema(Head.class, "document");
        Documents.derived(schema, REVIEW, String.class, head -> ALL, primaryPartitionKey());
        Documents.derived(schema, ITEM, String.class, head -> head.task().id().value(), primarySortKey());
        return Documents.derived(schema, VERSION, Integer.class, Head::version).build();
    }

    private static <T> TableSchema<T> schema(Class<T> type, Function<T, String> review, Function<T, String> item) {
        var schema = Documents.schema(type, "document");
        Documents.derived(schema, REVIEW, String.class, review, primaryPartitionKey());
        return Documents.derived(schema, ITEM, String.class, item, primarySortKey())
                .build();
    }

    private static String place(long index) {
        return String.format(Locale.ROOT, "%s%012d", FINDINGS, index);
    }

    @Override
    public boolean add(Review first) {
        return heads.updateIf(Head.of(first), Table.absent(REVIEW));
    }

    @Override
    public Optional<Review> find(AuditReceipt receipt, ReviewId id) {
        return heads.find(key(ALL, id.value())).map(Head::review);
    }

    @Override
    public List<Review> all(AuditReceipt receipt) {
        return all();
    }

    @Override
    public List<Tally> tallies(LocalDate today) {
        return Tally.of(all(), today);
    }

    private List<Review> all() {
        return heads
                .query(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(ALL).build()))
                .stream()
                .map(Head::review)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public void open(Review.Open next, Sample sample) {
        write(
                next,
                transaction -> transaction.addPutItem(
                        samples.mapped(), new Drawn(next.task().id(), sample)));
    }

    @Override
    public Optional<Sample> sample(AuditReceipt receipt, ReviewId id) {
        return samples.find(key(id.value(), SAMPLE)).map(Drawn::sample);
    }

    @Override
    public void record(Review.Open next, Finding finding) {
        write(
                next,
                transaction -> transaction.addPutItem(
                        findings.mapped(), new Found(next.task().id(), finding)));
    }

    @Override
    public List<Finding> findings(AuditReceipt receipt, ReviewId id) {
        return findings.query(QueryConditional.sortBeginsWith(key(id.value(), FINDINGS))).stream()
                .map(Found::finding)
                .toList();
    }

    @Override
    public void close(Review.Closed closed) {
        heads.replaceVersion(Head.of(closed), closed.version() - 1);
    }

    private void write(Review next, Consumer<TransactWriteItemsEnhancedRequest.Builder> beside) {
        AttributeValue before = AttributeValue.fromN(Integer.toString(next.version() - 1));
        boolean isWritten = Transactions.write(WHAT, dynamoDb, transaction -> {
            transaction.addPutItem(
                    heads.mapped(), Transactions.put(Head.of(next), Head.class, Table.equal(VERSION, before)));
            beside.accept(transaction);
        });
        if (!isWritten) {
            throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
        }
    }

    private static Key key(String review, String item) {
        return Key.builder().partitionValue(review).sortValue(item).build();
    }
}
