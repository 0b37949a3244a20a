package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.masking.Identification;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import casement.json.Json;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All mask sets in a DynamoDB table: one item a version, to which the approval is added. */
public final class DynamoDbMaskSets implements MaskSets {
    private static final TableSchema<Item> SCHEMA = schema();

    private final Table<Item> sets;

    public DynamoDbMaskSets(DynamoDbEnhancedClient dynamoDb, String table) {
        sets = new Table<>("the register of mask sets", dynamoDb, table, SCHEMA);
    }

    private record Approval(String by, Instant at, Optional<Identification> identified) {}

    /** A version, with its approval once there is one. */
    private record Item(MaskSet.Proposed proposal, Optional<Approval> approval) {
        private MaskSet set() {
            return approval.<MaskSet>map(a -> new MaskSet.Approved(proposal, a.by(), a.at(), a.identified()))
                    .orElse(proposal);
        }
    }

    private static final class ItemDraft {
        private Optional<MaskSet.Proposed> proposal = Optional.empty();
        private Optional<Approval> approval = Optional.empty();

        private Item item() {
            return new Item(proposal.orElseThrow(), approval);
        }
    }

    private static TableSchema<Item> schema() {
        return StaticImmutableTableSchema.builder(Item.class, ItemDraft.class)
                .newItemBuilder(ItemDraft::new, ItemDraft::item)
                .addAttribute(
                        String.class,
                        a -> a.name("camera")
                                .getter(item -> item.proposal().camera().value())
                                .setter((draft, ignored) -> {})
                                .tags(primaryPartitionKey()))
                .addAttribute(
                        Integer.class,
                        a -> a.name("version")
                                .getter(item -> item.proposal().version())
                                .setter((draft, ignored) -> {})
                                .tags(primarySortKey()))
                .addAttribute(
                        String.class,
                        a -> a.name("proposal")
                                .getter(item -> Json.write(item.proposal()))
                                .setter((draft, json) ->
                                        draft.proposal = Optional.of(Json.read(json, MaskSet.Proposed.class))))
                .addAttribute(
                        String.class,
                        a -> a.name("approval")
                                .getter(item -> item.approval().map(Json::write).orElse(null))
                                .setter((draft, json) -> draft.approval = Optional.of(Json.read(json, Approval.class))))
                .build();
    }

    @Override
    public void propose(MaskSet.Proposed set) {
        if (sets.addNew(new Item(set, Optional.empty()), "camera").isPresent()) {
            throw new Fault.Conflict("mask set " + set.version() + " of " + set.camera() + " is there already");
        }
    }

    @Override
    public void approve(MaskSet.Approved set) {
        Expression asProposed = Expression.join(
                Table.equal("proposal", AttributeValue.fromS(Json.write(set.proposal()))),
                Table.absent("approval"),
                " AND ");
        Approval approval = new Approval(set.approvedBy(), set.approvedAt(), set.identified());
        if (!sets.updateIf(new Item(set.proposal(), Optional.of(approval)), asProposed)) {
            throw new Fault.Conflict("mask set " + set.version() + " of " + set.camera() + " is not there as proposed");
        }
    }

    @Override
    public Optional<MaskSet> find(CameraId camera, int version) {
        Key key =
                Key.builder().partitionValue(camera.value()).sortValue(version).build();
        return sets.find(key).map(Item::set);
    }
}
