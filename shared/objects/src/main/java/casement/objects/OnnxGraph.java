package casement.objects;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A network in the making, and the ONNX file that it becomes (github.com/onnx/onnx, onnx.proto3; field numbers from there). */
final class OnnxGraph {
    private static final int IR_VERSION = 8;
    private static final int OPSET = 13;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final ProtoWriter graph = new ProtoWriter();
    private final Map<String, Tensor> constants = new LinkedHashMap<>();

    /** A node; each attribute is an {@code Integer}, a {@code Float}, a {@code String} or an {@code int[]}. */
    void node(String operator, List<String> inputs, List<String> outputs, Map<String, Object> attributes) {
        ProtoWriter node = new ProtoWriter();
        inputs.forEach(input -> node.text(1, input));
        outputs.forEach(output -> node.text(2, output));
        node.text(3, outputs.getFirst()).text(4, operator);
        attributes.forEach((name, value) -> node.message(5, attribute(name, value)));
        graph.message(1, node);
    }

    private static ProtoWriter attribute(String name, Object value) {
        ProtoWriter attribute = new ProtoWriter().text(1, name);
        return switch (value) {
            case Float real -> attribute.real(2, real).number(20, 1);
            case Integer whole -> attribute.number(3, whole).number(20, 2);
            case String text -> attribute.text(4, text).number(20, 3);
            case int[] list -> {
                for (int one : list) {
                    attribute.number(8, one);
                }
                yield attribute.number(20, 7);
            }
            default -> throw new IllegalArgumentException("no attribute can be a " + value.getClass());
        };
    }

    /** @return its name */
    String constant(String name, Tensor value) {
        constants.putIfAbsent(name, value);
        return name;
    }

    /** @param outputs shape by name */
    byte[] written(String input, int[] inputShape, Map<String, int[]> outputs) {
        graph.text(2, "graph");
        constants.forEach((name, value) -> graph.message(5, tensor(name, value)));
        graph.message(11, value(input, inputShape));
        outputs.forEach((name, shape) -> graph.message(12, value(name, shape)));
        return new ProtoWriter()
                .number(1, IR_VERSION)
                .message(7, graph)
                .message(8, new ProtoWriter().text(1, "").number(2, OPSET))
                .written();
    }

    private static ProtoWriter value(String name, int[] shape) {
        ProtoWriter dimensions = new ProtoWriter();
        for (int length : shape) {
            dimensions.message(1, new ProtoWriter().number(1, length));
        }
        ProtoWriter type = new ProtoWriter().number(1, FLOAT).message(2, dimensions);
        return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, type));
    }

    private static ProtoWriter tensor(String name, Tensor value) {
        ProtoWriter tensor = new ProtoWriter();
        for (int length : value.shape()) {
            tensor.number(1, length);
        }
        return tensor.number(2, value.isWhole() ? INT64 : FLOAT).text(8, name).bytes(9, bytes(value));
    }

    private static byte[] bytes(Tensor value) {
        if (value.isWhole()) {
            ByteBuffer raw =
                    ByteBuffer.allocate(value.integers().length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            raw.asLongBuffer().put(value.integers());
            return raw.array();
        }
        ByteBuffer raw =
                ByteBuffer.allocate(value.floats().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(value.floats());
        return raw.array();
    }
}
