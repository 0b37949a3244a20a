package casement.aws;

import casement.json.Json;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a record lies in a table: itself as one JSON document, and beside it the attributes that keys and conditions need. */
final class Documents {
    private Documents() {}

    /** @param attribute which holds the document */
    static <T> StaticImmutableTableSchema.Builder<T, Draft> schema(Class<T> type, String attribute) {
        return schema(type, attribute, json -> Json.read(json, type));
    }

    /** @param read of documents, also of those that were written before the record was as it is */
    static <T> StaticImmutableTableSchema.Builder<T, Draft> schema(
            Class<T> type, String attribute, Function<String, T> read) {
        return StaticImmutableTableSchema.builder(type, Draft.class)
                .newItemBuilder(Draft::new, draft -> draft.as(type))
                .addAttribute(
                        String.class,
                        a -> a.name(attribute)
                                .getter(Json::write)
                                .setter((draft, json) -> draft.document(read.apply(json))));
    }

    /** An attribute that is written from the record and never read back. */
    static <T, A> StaticImmutableTableSchema.Builder<T, Draft> derived(
            StaticImmutableTableSchema.Builder<T, Draft> schema,
            String name,
            Class<A> attributeType,
            Function<T, A> value,
            StaticAttributeTag... tags) {
        return schema.addAttribute(
                attributeType,
                a -> a.name(name).getter(value).setter((draft, ignored) -> {}).tags(tags));
    }
}
