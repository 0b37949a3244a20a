package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Health;
import casement.json.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The register of cameras in a DynamoDB table: one item a camera, with its health beside it. */
public final class DynamoDbCameras implements Cameras {
    private static final String WHAT = "the camera register";

    private static final TableSchema<Camera> CAMERA = cameraSchema();
    private static final TableSchema<Noted> HEALTH = healthSchema();

    private final Table<Camera> cameras;
    private final Table<Noted> healths;

    public DynamoDbCameras(DynamoDbEnhancedClient dynamoDb, String table) {
        cameras = new Table<>(WHAT, dynamoDb, table, CAMERA);
        healths = new Table<>(WHAT, dynamoDb, table, HEALTH);
    }

    /** The part of a camera's item that changes with its fragments; without health as long as none is noted. */
    private record Noted(String id, Optional<Health> health) {}

    private static final class NotedDraft {
        private String id = "";
        private Optional<Health> health = Optional.empty();
    }

    private static TableSchema<Camera> cameraSchema() {
        var schema = Documents.schema(Camera.class, "camera", OwnerNames::read);
        Documents.derived(schema, "id", String.class, camera -> camera.id().value(), primaryPartitionKey());
        return Documents.derived(schema, "revision", Long.class, Camera::revision)
                .build();
    }

    private static TableSchema<Noted> healthSchema() {
        return StaticImmutableTableSchema.builder(Noted.class, NotedDraft.class)
                .newItemBuilder(NotedDraft::new, draft -> new Noted(draft.id, draft.health))
                .addAttribute(
                        String.class,
                        a -> a.name("id")
                                .getter(Noted::id)
                                .setter((draft, id) -> draft.id = id)
                                .tags(primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        a -> a.name("health")
                                .getter(noted -> noted.health().map(Json::write).orElse(null))
                                .setter((draft, json) -> draft.health = Optional.of(Json.read(json, Health.class))))
                .build();
    }

    @Override
    public Optional<Camera> find(CameraId id) {
        return cameras.find(key(id));
    }

    @Override
    public List<Camera> all() {
        return cameras.all().stream().sorted(Comparator.comparing(Camera::id)).toList();
    }

    @Override
    public void add(Camera camera) {
        if (cameras.addNew(camera, "id").isPresent()) {
            throw new Fault.Conflict("camera " + camera.id() + " is registered already");
        }
    }

    @Override
    public Camera replace(Camera camera) {
        Camera raised = camera.withRevision(camera.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(camera.revision()));
        if (!cameras.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("camera " + camera.id() + " has changed; read it again");
        }
        return raised;
    }

    @Override
    public void remove(CameraId id) {
        cameras.delete(key(id));
    }

    @Override
    public Health health(CameraId id) {
        return healths.find(key(id)).flatMap(Noted::health).orElse(Health.UNKNOWN);
    }

    /** Notes nothing for a camera that is not there. */
    @Override
    public void note(CameraId id, Health health) {
        healths.updateIf(new Noted(id.value(), Optional.of(health)), Table.present("camera"));
    }

    private static Key key(CameraId id) {
        return Key.builder().partitionValue(id.value()).build();
    }
}
