package casement.objects;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A graph model as TensorFlow.js stores it: the graph as JSON, the weights as bytes (js.tensorflow.org, graph model format).
 *
 * @param nodes by name, in the file's order
 * @param weights by the name of their node
 * @param outputs shape by name
 */
record TfjsModel(Map<String, Node> nodes, Map<String, Tensor> weights, Map<String, int[]> outputs) {
    /** One operation of the graph. */
    record Node(String name, String operator, List<String> inputs, JsonNode attributes) {
        int[] list(String attribute) {
            JsonNode values = attributes.path(attribute).path("list").path("i");
            int[] list = new int[values.size()];
            for (int i = 0; i < list.length; i++) {
                list[i] = values.get(i).asInt();
            }
            return list;
        }

        String text(String attribute) {
            String encoded = attributes.path(attribute).path("s").asText("");
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        }

        boolean flag(String... names) {
            for (String name : names) {
                if (attributes.path(name).path("b").asBoolean(false)) {
                    return true;
                }
            }
            return false;
        }

        float real(String attribute, float otherwise) {
            return (float) attributes.path(attribute).path("f").asDouble(otherwise);
        }

        int[] shape() {
            return TfjsModel.shape(attributes.path("shape").path("shape"));
        }
    }

    /** @throws IllegalArgumentException when it is no such model, or has weights of a kind that is not known here */
    static TfjsModel read(byte[] json, byte[] bytes) {
        try {
            JsonNode model = Json.lenient().readTree(json);
            Map<String, Node> nodes = new LinkedHashMap<>();
            for (JsonNode node : model.at("/modelTopology/node")) {
                List<String> inputs = new ArrayList<>();
                node.path("input").forEach(input -> inputs.add(input.asText()));
                String name = node.path("name").asText();
                nodes.put(name, new Node(name, node.path("op").asText(), inputs, node.path("attr")));
            }
            Map<String, int[]> outputs = new LinkedHashMap<>();
            model.at("/signature/outputs")
                    .properties()
                    .forEach(output -> outputs.put(
                            output.getKey().split(":", 2)[0],
                            shape(output.getValue().path("tensorShape"))));
            return new TfjsModel(nodes, weights(model, bytes), outputs);
        } catch (IOException e) {
            throw new IllegalArgumentException("is not JSON", e);
        }
    }

    private static int[] shape(JsonNode shape) {
        JsonNode dimensions = shape.path("dim");
        int[] lengths = new int[dimensions.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dimensions.get(i).path("size").asInt();
        }
        return lengths;
    }

    private static Map<String, Tensor> weights(JsonNode model, byte[] bytes) {
        Map<String, Tensor> weights = new HashMap<>();
        ByteBuffer raw = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (JsonNode group : model.path("weightsManifest")) {
            for (JsonNode weight : group.path("weights")) {
                weights.put(weight.path("name").asText(), weight(weight, raw));
            }
        }
        return weights;
    }

    private static Tensor weight(JsonNode weight, ByteBuffer raw) {
        JsonNode lengths = weight.path("shape");
        int[] shape = new int[lengths.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = lengths.get(i).asInt();
        }
        int count = Tensor.count(shape);
        String stored = Optional.of(weight.at("/quantization/dtype").asText(""))
                .filter(name -> !name.isEmpty())
                .orElse(weight.path("dtype").asText());
        return switch (stored) {
            case "float32" -> {
                float[] numbers = new float[count];
                for (int i = 0; i < count; i++) {
                    numbers[i] = raw.getFloat();
                }
                yield Tensor.of(shape, numbers);
            }
            case "float16" -> {
                float[] numbers = new float[count];
                for (int i = 0; i < count; i++) {
                    numbers[i] = Float.float16ToFloat(raw.getShort());
                }
                yield Tensor.of(shape, numbers);
            }
            case "int32" -> {
                long[] numbers = new long[count];
                for (int i = 0; i < count; i++) {
                    numbers[i] = raw.getInt();
                }
                yield Tensor.of(shape, numbers);
            }
            default -> throw new IllegalArgumentException("weights of kind " + stored + " are not known here");
        };
    }
}
