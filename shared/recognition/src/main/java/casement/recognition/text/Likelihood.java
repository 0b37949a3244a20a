package casement.recognition.text;

/** How likely a given text is under a recogniser's emissions, over all ways to write it. */
public final class Likelihood {
    /** No recogniser is surer than this that a character is not there. */
    private static final double FLOOR = 1e-4;

    private Likelihood() {}

    /** @return its natural logarithm */
    public static double log(String text, Emissions emissions) {
        int states = 2 * text.length() + 1;
        double[] ways = new double[states];
        ways[0] = 1;
        double scale = 0;
        for (float[] step : emissions.steps()) {
            double sum = 0;
            for (int s = states - 1; s >= 0; s--) {
                double into = ways[s];
                if (s > 0) {
                    into += ways[s - 1];
                }
                if (s > 1 && s % 2 == 1 && text.charAt(s / 2) != text.charAt(s / 2 - 1)) {
                    into += ways[s - 2];
                }
                int symbol = s % 2 == 0 ? PlateAlphabet.BLANK : PlateAlphabet.index(text.charAt(s / 2));
                ways[s] = into * Math.max(FLOOR, step[symbol]);
                sum += ways[s];
            }
            for (int s = 0; s < states; s++) {
                ways[s] /= sum;
            }
            scale += Math.log(sum);
        }
        double ends = ways[states - 1] + (states > 1 ? ways[states - 2] : 0);
        return scale + Math.log(Math.max(ends, 1e-300));
    }
}
