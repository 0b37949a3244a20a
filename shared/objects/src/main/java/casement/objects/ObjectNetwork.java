package casement.objects;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import casement.domain.vehicle.ObjectKind;
import casement.domain.video.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * NanoDet-g, trained on COCO (github.com/RangiLyu/nanodet): an anchor-free network that gives, for each cell of three grids, 80
 * scores and the distances of four edges as distributions over 11 steps. Only five of its classes are looked at.
 */
final class ObjectNetwork implements AutoCloseable {
    private static final int SIDE = 416;
    private static final int CLASSES = 80;
    private static final int STEPS = 11;
    private static final int[] STRIDES = {8, 16, 32};
    private static final float[] MEAN = {103.53f, 116.28f, 123.675f};
    private static final float[] DEVIATION = {57.375f, 57.12f, 58.395f};
    private static final float MOST_OVERLAP = 0.5f;

    private final OrtSession session;
    private final List<String> scores;
    private final List<String> edges;
    private final String input;

    private ObjectNetwork(OrtSession session, TfjsModel model) {
        this.session = session;
        this.scores = outputs(model, CLASSES);
        this.edges = outputs(model, 4 * STEPS);
        this.input = session.getInputNames().iterator().next();
    }

    /** Of the outputs with that last dimension, the largest grid first. */
    private static List<String> outputs(TfjsModel model, int last) {
        return model.outputs().entrySet().stream()
                .filter(output -> output.getValue()[output.getValue().length - 1] == last)
                .sorted(Comparator.comparingInt(output -> -Tensor.count(output.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static ObjectNetwork load(int threads) {
        TfjsModel model = TfjsModel.read(resource("nanodet.json"), resource("nanodet.bin"));
        try {
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(threads);
            return new ObjectNetwork(
                    OnnxRuntime.environment().createSession(TfjsToOnnx.convert(model), options), model);
        } catch (OrtException e) {
            throw new IllegalStateException("the object network cannot be loaded", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(
                ObjectNetwork.class.getResourceAsStream("/casement/objects/models/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param least of the scores that count */
    List<Seen> look(Frame frame, float least) {
        try (OnnxTensor picture = OnnxTensor.createTensor(
                        OnnxRuntime.environment(), FloatBuffer.wrap(input(frame)), new long[] {1, 3, SIDE, SIDE});
                OrtSession.Result result = session.run(Map.of(input, picture))) {
            List<Seen> found = new ArrayList<>();
            for (int level = 0; level < STRIDES.length; level++) {
                collect(
                        numbers(result, scores.get(level)),
                        numbers(result, edges.get(level)),
                        STRIDES[level],
                        least,
                        frame,
                        found);
            }
            return best(found);
        } catch (OrtException e) {
            throw new IllegalStateException("the object network does not run", e);
        }
    }

    private static float[] numbers(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }

    /** Scaled to the network's square by two-way interpolation, channel by channel. */
    private static float[] input(Frame frame) {
        float[] numbers = new float[3 * SIDE * SIDE];
        float stepX = (float) frame.width() / SIDE;
        float stepY = (float) frame.height() / SIDE;
        for (int y = 0; y < SIDE; y++) {
            float fromY = Math.clamp((y + 0.5f) * stepY - 0.5f, 0, frame.height() - 1f);
            int top = (int) fromY;
            int bottom = Math.min(top + 1, frame.height() - 1);
            float down = fromY - top;
            for (int x = 0; x < SIDE; x++) {
                float fromX = Math.clamp((x + 0.5f) * stepX - 0.5f, 0, frame.width() - 1f);
                int left = (int) fromX;
                int right = Math.min(left + 1, frame.width() - 1);
                float across = fromX - left;
                for (int c = 0; c < 3; c++) {
                    float above = frame.at(left, top, c) * (1 - across) + frame.at(right, top, c) * across;
                    float below = frame.at(left, bottom, c) * (1 - across) + frame.at(right, bottom, c) * across;
                    numbers[(c * SIDE + y) * SIDE + x] = (above * (1 - down) + below * down - MEAN[c]) / DEVIATION[c];
                }
            }
        }
        return numbers;
    }

    private static void collect(float[] scores, float[] edges, int stride, float least, Frame frame, List<Seen> found) {
        int columns = SIDE / stride;
        float scaleX = (float) frame.width() / SIDE;
        float scaleY = (float) frame.height() / SIDE;
        for (int cell = 0; cell < columns * columns; cell++) {
            int best = best(scores, cell * CLASSES);
            Optional<ObjectKind> kind = kind(best);
            float score = scores[cell * CLASSES + best];
            if (kind.isEmpty() || score < least) {
                continue;
            }
            int row = cell / columns;
            float middleX = (cell - row * columns + 0.5f) * stride;
            float middleY = (row + 0.5f) * stride;
            float left = Math.max(0, middleX - distance(edges, cell, 0, stride));
            float top = Math.max(0, middleY - distance(edges, cell, 1, stride));
            float right = Math.min(SIDE, middleX + distance(edges, cell, 2, stride));
            float bottom = Math.min(SIDE, middleY + distance(edges, cell, 3, stride));
            found.add(new Seen(
                    kind.get(), score, left * scaleX, top * scaleY, (right - left) * scaleX, (bottom - top) * scaleY));
        }
    }

    private static int best(float[] scores, int from) {
        int best = 0;
        for (int i = 1; i < CLASSES; i++) {
            if (scores[from + i] > scores[from + best]) {
                best = i;
            }
        }
        return best;
    }

    /** The mean of the distribution that the network gives for an edge. */
    private static float distance(float[] edges, int cell, int edge, int stride) {
        int from = (cell * 4 + edge) * STEPS;
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            largest = Math.max(largest, edges[from + i]);
        }
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < STEPS; i++) {
            double part = Math.exp(edges[from + i] - largest);
            sum += part;
            weighted += part * i;
        }
        return (float) (weighted / sum * stride);
    }

    /** COCO's classes, counted from 0: its cars and trucks are one kind here, since it takes vans and SUVs for trucks. */
    private static Optional<ObjectKind> kind(int cocoClass) {
        return switch (cocoClass) {
            case 0 -> Optional.of(ObjectKind.PERSON);
            case 1 -> Optional.of(ObjectKind.BICYCLE);
            case 2, 7 -> Optional.of(ObjectKind.VEHICLE);
            case 3 -> Optional.of(ObjectKind.MOTORCYCLE);
            case 5 -> Optional.of(ObjectKind.BUS);
            default -> Optional.empty();
        };
    }

    /** Of those that overlap, the surest. */
    private static List<Seen> best(List<Seen> found) {
        List<Seen> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingDouble(Seen::score).reversed())
                .filter(seen -> kept.stream().noneMatch(other -> other.overlap(seen) > MOST_OVERLAP))
                .forEach(kept::add);
        return kept;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the object network does not close", e);
        }
    }
}
