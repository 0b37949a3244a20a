package casement.aws.backend;

import casement.testkit.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** The tables as the template's nested stacks write them, so that the adapters are tried on no others. */
final class TemplateResources {
    private TemplateResources() {}

    /** Every table of the stacks that have some, by logical id. */
    static Map<String, Map<String, Object>> tables() {
        Map<String, Map<String, Object>> all = new java.util.TreeMap<>();
        for (String stack : List.of("storage", "audit", "transparency")) {
            section(read(stack), "Resources").forEach((id, resource) -> {
                if ("AWS::DynamoDB::Table".equals(asMap(resource).get("Type"))) {
                    all.put(id, section(asMap(resource), "Properties"));
                }
            });
        }
        return all;
    }

    static CreateTableRequest request(String name, Map<String, Object> table) {
        List<GlobalSecondaryIndex> indexes = table.containsKey("GlobalSecondaryIndexes")
                ? list(table, "GlobalSecondaryIndexes").stream()
                        .map(TemplateResources::index)
                        .toList()
                : List.of();
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(list(table, "AttributeDefinitions").stream()
                        .map(a -> AttributeDefinition.builder()
                                .attributeName(text(a, "AttributeName"))
                                .attributeType(text(a, "AttributeType"))
                                .build())
                        .toList())
                .keySchema(keys(table));
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(indexes);
        }
        return request.build();
    }

    private static GlobalSecondaryIndex index(Map<String, Object> index) {
        return GlobalSecondaryIndex.builder()
                .indexName(text(index, "IndexName"))
                .keySchema(keys(index))
                .projection(p -> p.projectionType(text(section(index, "Projection"), "ProjectionType")))
                .build();
    }

    private static List<KeySchemaElement> keys(Map<String, Object> owner) {
        return list(owner, "KeySchema").stream()
                .map(k -> KeySchemaElement.builder()
                        .attributeName(text(k, "AttributeName"))
                        .keyType(text(k, "KeyType"))
                        .build())
                .toList();
    }

    private static Map<String, Object> read(String stack) {
        try {
            String text = Files.readString(SharedData.root().resolve("infrastructure/" + stack + ".yaml"));
            return asMap(new Yaml(new Untagged()).load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads CloudFormation's short forms as what stands behind them; no table uses any. */
    private static final class Untagged extends SafeConstructor {
        Untagged() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new org.yaml.snakeyaml.constructor.AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return "";
                }
            });
        }
    }

    private static String text(Map<String, Object> owner, String name) {
        return String.valueOf(owner.get(name));
    }

    private static Map<String, Object> section(Map<String, Object> owner, String name) {
        return asMap(owner.get(name));
    }

    private static List<Map<String, Object>> list(Map<String, Object> owner, String name) {
        if (owner.get(name) instanceof List<?> found) {
            return found.stream().map(TemplateResources::asMap).toList();
        }
        throw new IllegalStateException("the template has no list " + name);
    }

    private static Map<String, Object> asMap(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), Map.Entry::getValue));
        }
        throw new IllegalStateException("the template has no section where one is expected");
    }
}
