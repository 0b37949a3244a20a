package casement.vision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A closed polygon's inside by the non-zero rule: what its line goes round, however it crosses itself. */
record Winding(double[] x, double[] y) {

    /** A stretch of one horizontal line. */
    record Run(double from, double to) {}

    private record Crossing(double at, int direction) {}

    List<Run> inside(double height) {
        Crossing[] crossings = crossings(height);
        List<Run> runs = new ArrayList<>();
        int turns = 0;
        for (int i = 0; i + 1 < crossings.length; i++) {
            turns += crossings[i].direction();
            if (turns != 0) {
                runs.add(new Run(crossings[i].at(), crossings[i + 1].at()));
            }
        }
        return runs;
    }

    private Crossing[] crossings(double height) {
        List<Crossing> found = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            boolean above = y[i] <= height;
            boolean nextAbove = y[next] <= height;
            if (above != nextAbove) {
                double along = (height - y[i]) / (y[next] - y[i]);
                found.add(new Crossing(x[i] + along * (x[next] - x[i]), above ? 1 : -1));
            }
        }
        Crossing[] sorted = found.toArray(Crossing[]::new);
        Arrays.sort(sorted, (a, b) -> Double.compare(a.at(), b.at()));
        return sorted;
    }
}
