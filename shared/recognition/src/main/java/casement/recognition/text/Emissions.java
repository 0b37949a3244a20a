package casement.recognition.text;

/**
 * What a recogniser says of one line: at each step from left to right, the probability of the blank and of each of the
 * plates' characters.
 */
public record Emissions(float[][] steps) {
    /** Where a recogniser saw hardly anything of ours, it saw nothing. */
    private static final float NOTHING = 0.05f;

    /** With what recognisers confuse taken into account. */
    public Emissions smoothed() {
        float[][] smoothed = new float[steps.length][];
        for (int t = 0; t < steps.length; t++) {
            smoothed[t] = Confusions.smoothed(steps[t]);
        }
        return new Emissions(smoothed);
    }

    static Emissions restricted(Model.Output output, int[] classes) {
        int count = (int) output.shape()[1];
        int width = (int) output.shape()[2];
        float[][] steps = new float[count][PlateAlphabet.SIZE];
        for (int t = 0; t < count; t++) {
            float[] step = steps[t];
            float sum = 0;
            for (int c = 0; c < width && c < classes.length; c++) {
                if (classes[c] != PlateAlphabet.OTHER) {
                    float p = output.values()[t * width + c];
                    step[classes[c]] += p;
                    sum += p;
                }
            }
            if (sum < NOTHING) {
                step[PlateAlphabet.BLANK] += 1 - sum;
                sum = 1;
            }
            for (int k = 0; k < step.length; k++) {
                step[k] /= sum;
            }
        }
        return new Emissions(steps);
    }
}
