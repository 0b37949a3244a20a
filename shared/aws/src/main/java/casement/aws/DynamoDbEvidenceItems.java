package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.Approval;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The register of evidence in a DynamoDB table, with each site's last number beside the items. */
public final class DynamoDbEvidenceItems implements EvidenceItems {
    private static final String WHAT = "the register of evidence";
    private static final String BY_TIME = "by-time";
    private static final String ALL = "items";
    private static final String ID = "id";
    private static final String LAST = "last";
    private static final int MOST_ATTEMPTS = 20;
    private static final TableSchema<EvidenceItem> SCHEMA = schema();
    private static final TableSchema<SiteCount> COUNTS = counts();

    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<EvidenceItem> items;
    private final Table<SiteCount> counts;

    /** How many items a site has. */
    record SiteCount(String site, long last) {
        private Expression unchanged() {
            return last == 0 ? Table.absent(LAST) : Table.equal(LAST, AttributeValue.fromN(Long.toString(last)));
        }

        private static String key(String site) {
            return "site " + site;
        }
    }

    public DynamoDbEvidenceItems(DynamoDbEnhancedClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.items = new Table<>(WHAT, dynamoDb, table, SCHEMA);
        this.counts = new Table<>(WHAT, dynamoDb, table, COUNTS);
    }

    private static TableSchema<EvidenceItem> schema() {
        var schema = Documents.schema(EvidenceItem.class, "item");
        Documents.derived(
                schema, ID, String.class, item -> item.id().value(), primaryPartitionKey(), secondarySortKey(BY_TIME));
        Documents.derived(schema, "listed", String.class, item -> ALL, secondaryPartitionKey(BY_TIME));
        return Documents.derived(schema, "version", Integer.class, EvidenceItem::version)
                .build();
    }

    private static TableSchema<SiteCount> counts() {
        var schema = Documents.schema(SiteCount.class, "count");
        Documents.derived(schema, ID, String.class, count -> SiteCount.key(count.site()), primaryPartitionKey());
        return Documents.derived(schema, LAST, Long.class, SiteCount::last).build();
    }

    @Override
    public EvidenceItem begin(Approval approval, String site, Instant now) {
        EvidenceId id = EvidenceId.of(approval.request().id());
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<EvidenceItem> there = find(id);
            if (there.isPresent()) {
                return there.get();
            }
            SiteCount before = counts.find(
                            Key.builder().partitionValue(SiteCount.key(site)).build())
                    .orElse(new SiteCount(site, 0));
            EvidenceItem item = EvidenceItem.begin(approval, site, before.last() + 1, now);
            if (written(item, before)) {
                return item;
            }
        }
        throw new Fault.Unavailable(
                WHAT + " is too busy; try again",
                new IllegalStateException(MOST_ATTEMPTS + " transactions were beaten"));
    }

    private boolean written(EvidenceItem item, SiteCount before) {
        SiteCount counted = new SiteCount(before.site(), item.number());
        return Transactions.write(
                WHAT,
                dynamoDb,
                transaction -> transaction
                        .addPutItem(items.mapped(), Transactions.put(item, EvidenceItem.class, Table.absent(ID)))
                        .addPutItem(counts.mapped(), Transactions.put(counted, SiteCount.class, before.unchanged())));
    }

    @Override
    public Optional<EvidenceItem> find(EvidenceId id) {
        return items.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<EvidenceItem> newest(AuditReceipt receipt, Optional<EvidenceId> after, int limit) {
        return items.newestOfIndex(BY_TIME, Listed.before(ALL, after.map(EvidenceId::value)), limit);
    }

    @Override
    public void replace(EvidenceItem next) {
        items.replaceVersion(next, next.version() - 1);
    }
}
