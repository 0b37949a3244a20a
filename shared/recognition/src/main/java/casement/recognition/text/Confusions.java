package casement.recognition.text;

/**
 * How often a recogniser takes one character of a plate for another where it says to be sure. Estimates, from what such
 * recognisers are known to confuse: it is the drawing of plates' letters that differs from printed text.
 */
final class Confusions {
    private static final String[] PAIRS = {
        "0O 0.2", "0Q 0.05", "OQ 0.08", "0D 0.04", "OD 0.04", "1I 0.15", "1L 0.02", "IL 0.02", "1T 0.01", "IT 0.01",
        "2Z 0.05", "5S 0.05", "8B 0.05", "6G 0.04", "CG 0.02", "4A 0.02", "7T 0.02", "7Z 0.02", "HW 0.01", "HM 0.01",
        "HN 0.01", "MN 0.01", "VY 0.02", "UV 0.02", "EF 0.02", "PR 0.02", "KR 0.02", "KX 0.01", "38 0.02", "3B 0.02",
        "35 0.01", "5B 0.01", "3S 0.01", "69 0.005", "6B 0.01", "68 0.02", "89 0.01", "08 0.01", "UO 0.01", "U0 0.01",
        "14 0.005", "HK 0.01", "XY 0.005", "VW 0.01", "DB 0.01", "EB 0.01", "PF 0.01", "LC 0.01", "OC 0.01", "0C 0.01"
    };
    private static final float[][] SHARES = shares();

    private Confusions() {}

    static float[] smoothed(float[] step) {
        float[] smoothed = new float[step.length];
        for (int from = 0; from < step.length; from++) {
            if (step[from] > 0) {
                for (int to = 0; to < step.length; to++) {
                    smoothed[to] += step[from] * SHARES[from][to];
                }
            }
        }
        return smoothed;
    }

    private static float[][] shares() {
        float[][] shares = new float[PlateAlphabet.SIZE][PlateAlphabet.SIZE];
        for (int k = 0; k < shares.length; k++) {
            shares[k][k] = 1;
        }
        for (String pair : PAIRS) {
            int one = PlateAlphabet.index(pair.charAt(0));
            int other = PlateAlphabet.index(pair.charAt(1));
            float share = Float.parseFloat(pair.substring(3));
            shares[one][other] = share;
            shares[other][one] = share;
            shares[one][one] -= share;
            shares[other][other] -= share;
        }
        return shares;
    }
}
