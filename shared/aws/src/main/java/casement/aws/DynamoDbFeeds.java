package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.Feeds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The register of feeds in a DynamoDB table: one item a feed. */
public final class DynamoDbFeeds implements Feeds {
    private static final TableSchema<Feed> SCHEMA = schema();

    private final Table<Feed> feeds;

    public DynamoDbFeeds(DynamoDbEnhancedClient dynamoDb, String table) {
        feeds = new Table<>("the register of feeds", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Feed> schema() {
        var schema = Documents.schema(Feed.class, "feed");
        Documents.derived(schema, "id", String.class, feed -> feed.id().value(), primaryPartitionKey());
        return Documents.derived(schema, "revision", Long.class, Feed::revision).build();
    }

    @Override
    public Optional<Feed> find(FeedId id) {
        return feeds.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<Feed> all() {
        return feeds.all().stream().sorted(Comparator.comparing(Feed::id)).toList();
    }

    @Override
    public void add(Feed feed) {
        if (feeds.addNew(feed, "id").isPresent()) {
            throw new Fault.Conflict("feed " + feed.id() + " is registered already");
        }
    }

    @Override
    public Feed replace(Feed feed) {
        Feed raised = feed.withRevision(feed.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(feed.revision()));
        if (!feeds.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("feed " + feed.id() + " has changed; read it again");
        }
        return raised;
    }
}
