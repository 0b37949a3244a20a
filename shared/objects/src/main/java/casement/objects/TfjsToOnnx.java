package casement.objects;

import casement.objects.TfjsModel.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a TensorFlow.js graph as ONNX, operation by operation: those that the object network has. TensorFlow keeps channels last,
 * ONNX first, so convolutions stand between two transpositions, which ONNX Runtime takes out again.
 */
final class TfjsToOnnx {
    private static final int[] CHANNELS_FIRST = {0, 3, 1, 2};
    private static final int[] CHANNELS_LAST = {0, 2, 3, 1};

    private final TfjsModel model;
    private final OnnxGraph graph = new OnnxGraph();
    private final Map<String, Tensor> constants = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private String input = "";
    private int[] inputShape = {};

    private TfjsToOnnx(TfjsModel model) {
        this.model = model;
    }

    /** @throws IllegalArgumentException when the graph has an operation that is not known here */
    static byte[] convert(TfjsModel model) {
        TfjsToOnnx conversion = new TfjsToOnnx(model);
        model.outputs().keySet().forEach(conversion::visit);
        return conversion.graph.written(conversion.input, conversion.inputShape, model.outputs());
    }

    private void visit(String name) {
        Node node = model.nodes().get(name);
        if (node == null || !done.add(name)) {
            return;
        }
        node.inputs().forEach(from -> visit(from.replaceFirst("^\\^", "").replaceFirst(":.*", "")));
        List<String> inputs = node.inputs().stream()
                .filter(from -> !from.startsWith("^"))
                .map(from -> from.endsWith(":0") ? from.substring(0, from.length() - 2) : from)
                .toList();
        write(node, inputs);
    }

    private void write(Node node, List<String> in) {
        String out = node.name();
        switch (node.operator()) {
            case "Const" -> constants.put(out, weight(out));
            case "Placeholder" -> {
                input = out;
                inputShape = node.shape();
            }
            case "Identity" -> identity(in.getFirst(), out);
            case "SparseToDense" -> constants.put(out, dense(in));
            case "Add", "AddV2" -> graph.node("Add", used(in), List.of(out), Map.of());
            case "Sigmoid" -> graph.node("Sigmoid", in, List.of(out), Map.of());
            case "LeakyRelu" -> graph.node("LeakyRelu", in, List.of(out), Map.of("alpha", node.real("alpha", 0.2f)));
            case "Transpose" ->
                graph.node("Transpose", used(in.subList(0, 1)), List.of(out), Map.of("perm", whole(in.get(1))));
            case "Reshape" -> graph.node("Reshape", List.of(in.get(0), used(in.get(1))), List.of(out), Map.of());
            case "ConcatV2" ->
                graph.node(
                        "Concat",
                        used(in.subList(0, in.size() - 1)),
                        List.of(out),
                        Map.of("axis", constant(in.getLast()).at(0)));
            case "SplitV" -> split(in, out);
            case "Pad", "PadV2" -> pad(in, out);
            case "Conv2D" -> convolution(node, in);
            case "MaxPool" -> pool(node, in);
            case "ResizeBilinear" -> resize(node, in);
            default -> throw new IllegalArgumentException("operation " + node.operator() + " is not known here");
        }
    }

    private void identity(String from, String out) {
        if (constants.containsKey(from)) {
            constants.put(out, constant(from));
        } else {
            graph.node("Identity", List.of(from), List.of(out), Map.of());
        }
    }

    /** From (indices, shape, values, default). */
    private Tensor dense(List<String> in) {
        Tensor indices = constant(in.get(0));
        int[] shape = whole(in.get(1));
        Tensor values = constant(in.get(2));
        long[] numbers = new long[Tensor.count(shape)];
        Arrays.fill(numbers, constant(in.get(3)).at(0));
        int dimensions = shape.length;
        for (int i = 0; i < values.integers().length; i++) {
            int at = 0;
            for (int d = 0; d < dimensions; d++) {
                at = at * shape[d] + indices.at(i * dimensions + d);
            }
            numbers[at] = values.integers()[i];
        }
        return Tensor.of(shape, numbers);
    }

    private void split(List<String> in, String out) {
        Tensor sizes = constant(in.get(1));
        List<String> outs = new ArrayList<>();
        for (int i = 0; i < sizes.integers().length; i++) {
            outs.add(i == 0 ? out : out + ":" + i);
        }
        String lengths = graph.constant(out + "_sizes", Tensor.of(sizes.integers()));
        graph.node(
                "Split",
                List.of(in.getFirst(), lengths),
                outs,
                Map.of("axis", constant(in.get(2)).at(0)));
    }

    /** TensorFlow says before and after for each dimension, ONNX all befores and then all afters. */
    private void pad(List<String> in, String out) {
        long[] pairs = constant(in.get(1)).integers();
        long[] pads = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            pads[i % 2 * (pairs.length / 2) + i / 2] = pairs[i];
        }
        List<String> inputs = new ArrayList<>(List.of(in.getFirst(), graph.constant(out + "_pads", Tensor.of(pads))));
        if (in.size() > 2) {
            inputs.add(graph.constant(
                    out + "_value", Tensor.of(new int[0], constant(in.get(2)).floats())));
        }
        graph.node("Pad", inputs, List.of(out), Map.of());
    }

    private void convolution(Node node, List<String> in) {
        Tensor kernel = constant(in.get(1));
        int[] dilations = node.list("dilations");
        Map<String, Object> attributes = new HashMap<>(Map.of(
                "strides",
                Arrays.copyOfRange(node.list("strides"), 1, 3),
                "kernel_shape",
                Arrays.copyOfRange(kernel.shape(), 0, 2),
                "dilations",
                dilations.length == 4 ? Arrays.copyOfRange(dilations, 1, 3) : new int[] {1, 1}));
        padding(node, attributes);
        String weights = graph.constant(node.name() + "_weights", kernel.transposed(3, 2, 0, 1));
        channelsFirst("Conv", in.getFirst(), node.name(), List.of(weights), attributes);
    }

    private void pool(Node node, List<String> in) {
        Map<String, Object> attributes = new HashMap<>(Map.of(
                "kernel_shape", Arrays.copyOfRange(node.list("ksize"), 1, 3),
                "strides", Arrays.copyOfRange(node.list("strides"), 1, 3)));
        padding(node, attributes);
        channelsFirst("MaxPool", in.getFirst(), node.name(), List.of(), attributes);
    }

    private static void padding(Node node, Map<String, Object> attributes) {
        switch (node.text("padding")) {
            case "SAME" -> attributes.put("auto_pad", "SAME_UPPER");
            case "VALID" -> {}
            default -> throw new IllegalArgumentException(node.name() + " pads in a way that is not known here");
        }
    }

    private void resize(Node node, List<String> in) {
        String out = node.name();
        transposed(in.getFirst(), out + "_first", CHANNELS_FIRST);
        graph.node("Shape", List.of(out + "_first"), List.of(out + "_shape"), Map.of());
        String from = graph.constant(out + "_from", Tensor.of(0));
        String until = graph.constant(out + "_until", Tensor.of(2));
        graph.node("Slice", List.of(out + "_shape", from, until), List.of(out + "_kept"), Map.of());
        String sides = graph.constant(out + "_sides", constant(in.get(1)));
        graph.node("Concat", List.of(out + "_kept", sides), List.of(out + "_size"), Map.of("axis", 0));
        boolean half = node.flag("halfPixelCenters", "half_pixel_centers");
        boolean corners = node.flag("alignCorners", "align_corners");
        graph.node(
                "Resize",
                List.of(out + "_first", "", "", out + "_size"),
                List.of(out + "_resized"),
                Map.of(
                        "mode",
                        "linear",
                        "coordinate_transformation_mode",
                        half ? "half_pixel" : corners ? "align_corners" : "asymmetric"));
        transposed(out + "_resized", out, CHANNELS_LAST);
    }

    private void channelsFirst(
            String operator, String in, String out, List<String> more, Map<String, Object> attributes) {
        transposed(in, out + "_first", CHANNELS_FIRST);
        List<String> inputs =
                Stream.concat(Stream.of(out + "_first"), more.stream()).toList();
        graph.node(operator, inputs, List.of(out + "_done"), attributes);
        transposed(out + "_done", out, CHANNELS_LAST);
    }

    private void transposed(String in, String out, int[] order) {
        graph.node("Transpose", List.of(in), List.of(out), Map.of("perm", order));
    }

    private List<String> used(List<String> names) {
        return names.stream().map(this::used).toList();
    }

    /** A constant becomes part of the file once it is used as it is. */
    private String used(String name) {
        return constants.containsKey(name) ? graph.constant(name, constant(name)) : name;
    }

    private int[] whole(String name) {
        return Arrays.stream(constant(name).integers())
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    private Tensor weight(String name) {
        Tensor weight = model.weights().get(name);
        if (weight == null) {
            throw new IllegalArgumentException("the model has no weights of " + name);
        }
        return weight;
    }

    private Tensor constant(String name) {
        Tensor constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException(name + " must be constant to be converted");
        }
        return constant;
    }
}
