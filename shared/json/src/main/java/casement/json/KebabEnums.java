package casement.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Enum constants as {@code recorded-only} rather than {@code RECORDED_ONLY}. */
final class KebabEnums {
    private KebabEnums() {}

    static final class Writing extends BeanSerializerModifier {
        @Override
        public JsonSerializer<?> modifyEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean, JsonSerializer<?> usual) {
            return new StdScalarSerializer<Enum<?>>(Enum.class, false) {
                @Override
                public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider p) throws IOException {
                    out.writeString(Json.kebab(value));
                }
            };
        }
    }

    static final class Reading extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> usual) {
            Enum<?>[] constants = (Enum<?>[]) type.getRawClass().getEnumConstants();
            return new StdScalarDeserializer<Enum<?>>(type) {
                @Override
                public Enum<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
                    String text = in.getValueAsString("");
                    for (Enum<?> constant : constants) {
                        if (Json.kebab(constant).equals(text)) {
                            return constant;
                        }
                    }
                    String known = Arrays.stream(constants).map(Json::kebab).collect(Collectors.joining(", "));
                    throw context.weirdStringException(text, type.getRawClass(), "one of " + known);
                }
            };
        }
    }
}
