package casement.recognition.picture;

/** Which pixels of a row go into each pixel of the scaled row, and with what weight. */
final class Taps {
    private final int[] from;
    private final int[] sources;
    private final float[] weights;

    private Taps(int[] from, int[] sources, float[] weights) {
        this.from = from;
        this.sources = sources;
        this.weights = weights;
    }

    /** A triangle as wide as a pixel of the result, or of the source where that is wider. */
    static Taps of(int source, int result) {
        double step = source / (double) result;
        double reach = Math.max(1, step);
        int most = (int) Math.ceil(2 * reach) + 2;
        int[] from = new int[result + 1];
        int[] sources = new int[result * most];
        float[] weights = new float[result * most];
        int used = 0;
        for (int i = 0; i < result; i++) {
            double middle = (i + 0.5) * step - 0.5;
            int begin = used;
            double sum = 0;
            for (int s = (int) Math.ceil(middle - reach); s <= Math.floor(middle + reach); s++) {
                double weight = 1 - Math.abs(s - middle) / reach;
                if (weight > 0) {
                    sources[used] = Math.clamp(s, 0, source - 1);
                    weights[used++] = (float) weight;
                    sum += weight;
                }
            }
            for (int tap = begin; tap < used; tap++) {
                weights[tap] /= (float) sum;
            }
            from[i + 1] = used;
        }
        return new Taps(from, sources, weights);
    }

    int size() {
        return from.length - 1;
    }

    int from(int result) {
        return from[result];
    }

    int source(int tap) {
        return sources[tap];
    }

    float weight(int tap) {
        return weights[tap];
    }
}
