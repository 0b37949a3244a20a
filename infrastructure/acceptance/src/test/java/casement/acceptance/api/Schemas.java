package casement.acceptance.api;

import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookId;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.EvidenceId;
import casement.domain.hit.HitId;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.investigation.InvestigationId;
import casement.domain.people.AgencyId;
import casement.domain.people.PersonId;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadId;
import casement.domain.plate.SourceId;
import casement.domain.policy.PackName;
import casement.domain.redaction.RedactionId;
import casement.domain.review.ReviewId;
import casement.domain.situation.FeedId;
import casement.domain.situation.ItemId;
import casement.domain.situation.LayerId;
import casement.domain.vehicle.SightingId;
import casement.domain.video.FragmentNumber;
import casement.domain.video.Sha256;
import casement.lambda.Extensible;
import casement.lambda.Member;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** JSON Schemas of the records that go in and out, read from their types as {@code casement.json.Json} writes them. */
final class Schemas {
    private static final Map<Class<?>, String> IDS = Map.ofEntries(
            Map.entry(CameraId.class, "[a-z0-9][a-z0-9-]{1,63}"),
            Map.entry(PresetId.class, "[A-Za-z0-9_-]{1,64}"),
            Map.entry(FragmentNumber.class, "[0-9]+"),
            Map.entry(Sha256.class, "[0-9a-f]{64}"),
            Map.entry(AuditId.class, "[0-9A-HJKMNP-TV-Z]{26}"),
            Map.entry(ClipRequestId.class, "[0-9A-HJKMNP-TV-Z]{26}"),
            Map.entry(EvidenceId.class, "[0-9A-HJKMNP-TV-Z]{26}"),
            Map.entry(PersonId.class, "[0-9a-f]{32}"),
            Map.entry(InvestigationId.class, "[0-9a-f]{32}"),
            Map.entry(AgencyId.class, "[a-z0-9][a-z0-9-]{1,63}"),
            Map.entry(PackName.class, "[a-z0-9][a-z0-9-]{1,63}"),
            Map.entry(HitId.class, "[0-9a-f]{32}"),
            Map.entry(WebhookId.class, "[0-9a-f]{32}"),
            Map.entry(WebhookAddress.class, "https?://[^?#@\\s]{1,492}"),
            Map.entry(ReadId.class, "[0-9a-f]{32}"),
            Map.entry(RedactionId.class, "[0-9A-HJKMNP-TV-Z]{26}"),
            Map.entry(ReviewId.class, "[A-Za-z0-9][A-Za-z0-9.-]{0,79}"),
            Map.entry(ListId.class, "[a-z0-9][a-z0-9-]{1,31}"),
            Map.entry(EntryId.class, "[0-9a-f]{32}"),
            Map.entry(ImportId.class, "[0-9a-f]{28}"),
            Map.entry(SightingId.class, "[0-9a-f]{32}"),
            Map.entry(FeedId.class, "[a-z0-9][a-z0-9-]{1,31}"),
            Map.entry(ItemId.class, "[0-9a-f]{32}"),
            Map.entry(LayerId.class, "[a-z0-9][a-z0-9-]{1,31}"),
            Map.entry(SourceId.class, "[a-z0-9][a-z0-9-]{1,31}"),
            Map.entry(PlateText.class, "[A-Z0-9]{2,10}"));

    private final TreeMap<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, Class<?>> names = new HashMap<>();

    Map<String, ObjectNode> components() {
        return components;
    }

    /** @throws IllegalArgumentException when it is not known how such a thing is written */
    ObjectNode of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic);
            case Class<?> plain -> plain(plain);
            default -> throw unknown(type);
        };
    }

    private ObjectNode generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(of[0]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode array = typed("array");
            array.set("items", of(of[0]));
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode object = typed("object");
            object.set("additionalProperties", of(of[1]));
            return object;
        }
        throw unknown(type);
    }

    private ObjectNode plain(Class<?> type) {
        if (IDS.containsKey(type)) {
            return component(type, () -> id(type));
        }
        if (type.isEnum()) {
            return component(type, () -> names(type));
        }
        if (type.isRecord()) {
            return component(type, () -> object(type));
        }
        if (type.isSealed()) {
            return component(type, () -> either(type));
        }
        return scalar(type);
    }

    private static ObjectNode scalar(Class<?> type) {
        if (type == String.class) {
            return typed("string");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer").put("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return typed("integer").put("format", "int64");
        }
        if (type == double.class || type == Double.class) {
            return typed("number").put("format", "double");
        }
        if (type == BigDecimal.class) {
            return typed("number");
        }
        if (type == Instant.class) {
            return typed("string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return typed("string").put("format", "date");
        }
        if (type == Duration.class) {
            return typed("string").put("format", "duration");
        }
        if (type == URI.class) {
            return typed("string").put("format", "uri");
        }
        if (type == byte[].class) {
            return typed("string").put("contentEncoding", "base64");
        }
        if (type == JsonNode.class) {
            return JsonNodeFactory.instance.objectNode();
        }
        throw unknown(type);
    }

    private ObjectNode component(Class<?> type, java.util.function.Supplier<ObjectNode> make) {
        String name = name(type);
        Class<?> named = named(name, type);
        if (named != type) {
            throw new IllegalArgumentException(
                    type.getName() + " and " + named.getName() + " have one name in the API's document; rename one");
        }
        if (!components.containsKey(name)) {
            components.put(name, typed("object"));
            components.put(name, make.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private Class<?> named(String name, Class<?> type) {
        Class<?> before = names.putIfAbsent(name, type);
        return before == null ? type : before;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String before = outer == null ? "" : name(outer).replaceAll("Handler$", "");
        return before + type.getSimpleName();
    }

    private static ObjectNode id(Class<?> type) {
        return typed("string").put("pattern", "^" + IDS.get(type) + "$");
    }

    private static ObjectNode names(Class<?> type) {
        ObjectNode schema = typed("string");
        ArrayNode names = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(names::add);
        return schema;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode schema = typed("object");
        List<RecordComponent> members = Arrays.stream(type.getRecordComponents())
                .sorted(Comparator.comparing(Schemas::name))
                .toList();
        ObjectNode properties = schema.putObject("properties");
        members.forEach(member -> properties.set(name(member), member(member)));
        List<String> needed =
                members.stream().filter(Schemas::isNeeded).map(Schemas::name).toList();
        if (!needed.isEmpty()) {
            needed.forEach(schema.putArray("required")::add);
        }
        return schema.put("additionalProperties", type.isAnnotationPresent(Extensible.class));
    }

    private static String name(RecordComponent member) {
        return Optional.ofNullable(member.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(member.getName());
    }

    private ObjectNode member(RecordComponent member) {
        return Optional.ofNullable(member.getAnnotation(Member.class))
                .filter(says -> says.oneOf() != Void.class)
                .map(says -> of(says.oneOf()))
                .orElseGet(() -> of(member.getGenericType()));
    }

    private static boolean isNeeded(RecordComponent member) {
        Member says = member.getAnnotation(Member.class);
        return says == null ? member.getType() != Optional.class : says.needed();
    }

    private ObjectNode either(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode kinds = schema.putArray("oneOf");
        Arrays.stream(type.getPermittedSubclasses()).map(this::of).forEach(kinds::add);
        return schema;
    }

    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException(
                "Schemas does not know how JSON writes " + type.getTypeName() + "; give a record, or add it there");
    }
}
