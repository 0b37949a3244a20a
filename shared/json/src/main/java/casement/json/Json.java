package casement.json;

import casement.domain.Fault;
import casement.domain.alert.ConnectionId;
import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.dispatch.DeliveryId;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookId;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.EvidenceChange;
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
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One mapper for all of Casement: instants in ISO 8601, absent optionals left out, enum constants in lower-case-kebab,
 * ids as plain strings, of a record its components and nothing that it works out from them, unknown members refused or ignored as the caller chooses.
 */
public final class Json {
    private static final JsonMapper LENIENT = mapper().build();
    private static final JsonMapper TYPED = mapper().addModule(texts())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    private static final JsonMapper STRICT = TYPED.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}-");

    private Json() {}

    /** For what others send us in envelopes that may grow: unknown members are ignored. */
    public static ObjectMapper lenient() {
        return LENIENT;
    }

    /** For what people send us: an unknown member is an error, since it may be a misspelt one; so is a number for a text. */
    public static ObjectMapper strict() {
        return STRICT;
    }

    public static String write(Object value) {
        try {
            return LENIENT.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName(), e);
        }
    }

    /** @throws Fault.BadInput saying where the text is wrong, without repeating it */
    public static <T> T read(String text, Class<T> type) {
        return read(LENIENT, text, type);
    }

    /** As {@link #read}, and an unknown member is an error too. */
    public static <T> T readStrictly(String text, Class<T> type) {
        return read(STRICT, text, type);
    }

    /** What machines send us: unknown members are let be, known ones must be of their kind. */
    public static <T> T readKnown(String text, Class<T> type) {
        return read(TYPED, text, type);
    }

    private static <T> T read(ObjectMapper mapper, String text, Class<T> type) {
        try {
            T value = mapper.readValue(text, type);
            if (value == null) {
                throw new Fault.BadInput("body", "there is no JSON here");
            }
            return value;
        } catch (JacksonException e) {
            throw JsonFaults.of(e);
        }
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(scalars())
                .addMixIn(EvidenceChange.Wanted.class, EvidenceKinds.class)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    }

    private static SimpleModule scalars() {
        SimpleModule module = new SimpleModule("casement");
        scalar(module, CameraId.class, CameraId::new);
        scalar(module, PresetId.class, PresetId::new);
        scalar(module, FeedId.class, FeedId::new);
        scalar(module, ItemId.class, ItemId::new);
        scalar(module, LayerId.class, LayerId::new);
        scalar(module, FragmentNumber.class, FragmentNumber::new);
        scalar(module, Sha256.class, Sha256::new);
        scalar(module, AuditId.class, AuditId::new);
        scalar(module, PersonId.class, PersonId::new);
        scalar(module, AgencyId.class, AgencyId::new);
        scalar(module, HitId.class, HitId::new);
        scalar(module, ClipRequestId.class, ClipRequestId::new);
        scalar(module, EvidenceId.class, EvidenceId::new);
        scalar(module, ListId.class, ListId::new);
        scalar(module, ConnectionId.class, ConnectionId::new);
        scalar(module, WebhookId.class, WebhookId::new);
        scalar(module, WebhookAddress.class, WebhookAddress::new);
        scalar(module, DeliveryId.class, DeliveryId::new);
        scalar(module, EntryId.class, EntryId::new);
        scalar(module, InvestigationId.class, InvestigationId::new);
        scalar(module, PackName.class, PackName::new);
        scalar(module, ReadId.class, ReadId::new);
        scalar(module, RedactionId.class, RedactionId::new);
        scalar(module, ReviewId.class, ReviewId::new);
        scalar(module, SourceId.class, SourceId::new);
        scalar(module, SightingId.class, SightingId::new);
        scalar(module, ImportId.class, ImportId::new);
        scalar(module, PlateText.class, PlateText::of, PlateText::characters);
        module.setSerializerModifier(new KebabEnums.Writing());
        module.setDeserializerModifier(new KebabEnums.Reading());
        return module;
    }

    /** What is written as text is read from text alone. */
    private static SimpleModule texts() {
        SimpleModule module = new SimpleModule("casement-texts");
        text(module, String.class, sent -> sent);
        text(module, CameraId.class, CameraId::new);
        text(module, PresetId.class, PresetId::new);
        text(module, FeedId.class, FeedId::new);
        text(module, ItemId.class, ItemId::new);
        text(module, AuditId.class, AuditId::new);
        text(module, ListId.class, ListId::new);
        text(module, WebhookAddress.class, WebhookAddress::new);
        text(module, PlateText.class, PlateText::of);
        text(module, Instant.class, Json::instant);
        text(module, LocalDate.class, Json::date);
        return module;
    }

    private static Instant instant(String sent) {
        try {
            return Instant.parse(ofFourDigits(sent));
        } catch (DateTimeException e) {
            throw new Fault.BadInput("time", "must be a time such as 2026-11-22T08:00:00Z");
        }
    }

    private static LocalDate date(String sent) {
        try {
            return LocalDate.parse(ofFourDigits(sent));
        } catch (DateTimeException e) {
            throw new Fault.BadInput("date", "must be a day such as 2026-11-22");
        }
    }

    /** RFC 3339 knows no years of five digits, and none before the year 0. */
    private static String ofFourDigits(String sent) {
        return YEAR.matcher(sent).lookingAt() ? sent : "";
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addDeserializer(type, new StdScalarDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                if (!in.hasToken(JsonToken.VALUE_STRING)) {
                    throw MismatchedInputException.from(in, type, "no text");
                }
                return read.apply(in.getText());
            }
        });
    }

    private static <T> void scalar(SimpleModule module, Class<T> type, Function<String, T> read) {
        scalar(module, type, read, Object::toString);
    }

    /** @param write for what does not show itself otherwise */
    private static <T> void scalar(
            SimpleModule module, Class<T> type, Function<String, T> read, Function<T, String> write) {
        module.addSerializer(type, new StdScalarSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider p) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdScalarDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return read.apply(in.getValueAsString(""));
            }
        });
        module.addKeySerializer(type, new StdScalarSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider p) throws IOException {
                out.writeFieldName(write.apply(value));
            }
        });
        module.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return read.apply(key);
            }
        });
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
