package casement.objects;

import java.util.Arrays;

/**
 * Numbers in a shape, the last dimension running fastest.
 *
 * @param shape length of each dimension
 * @param floats when they are real numbers, else empty
 * @param integers when they are whole numbers, else empty
 */
record Tensor(int[] shape, float[] floats, long[] integers) {
    static Tensor of(int[] shape, float[] numbers) {
        return new Tensor(shape.clone(), numbers, new long[0]);
    }

    static Tensor of(int[] shape, long[] numbers) {
        return new Tensor(shape.clone(), new float[0], numbers);
    }

    /** A list of whole numbers. */
    static Tensor of(long... numbers) {
        return of(new int[] {numbers.length}, numbers);
    }

    boolean isWhole() {
        return integers.length > 0 || floats.length == 0;
    }

    static int count(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** The integer at that place of a list. */
    int at(int place) {
        return Math.toIntExact(integers[place]);
    }

    /** Of four dimensions, with its dimensions in another order: {@code order[i]} says which of ours comes at place i. */
    Tensor transposed(int... order) {
        int[] into = Arrays.stream(order).map(i -> shape[i]).toArray();
        int[] steps = steps(shape);
        float[] moved = new float[floats.length];
        int[] at = new int[order.length];
        for (int i = 0; i < moved.length; i++) {
            int from = 0;
            for (int d = 0; d < order.length; d++) {
                from += at[d] * steps[order[d]];
            }
            moved[i] = floats[from];
            advance(at, into);
        }
        return of(into, moved);
    }

    private static void advance(int[] at, int[] shape) {
        for (int d = at.length - 1; d >= 0 && ++at[d] == shape[d]; d--) {
            at[d] = 0;
        }
    }

    private static int[] steps(int[] shape) {
        int[] steps = new int[shape.length];
        int step = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            steps[d] = step;
            step *= shape[d];
        }
        return steps;
    }
}
