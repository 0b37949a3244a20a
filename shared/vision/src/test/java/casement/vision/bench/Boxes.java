package casement.vision.bench;

import casement.domain.masking.Cover;
import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Four windows, as a mask for us and as filters for FFmpeg. */
final class Boxes {
    private static final double[][] WINDOWS = {
        {0.53, 0.12, 0.58, 0.20}, {0.26, 0.10, 0.39, 0.30}, {0.61, 0.15, 0.66, 0.22}, {0.90, 0.20, 0.99, 0.26}
    };

    static final Cover COVER =
            new Cover.Areas(java.util.Arrays.stream(WINDOWS).map(Boxes::polygon).toList(), 4);

    private Boxes() {}

    static String filter() {
        return java.util.Arrays.stream(WINDOWS)
                .map(w -> String.format(
                        Locale.ROOT,
                        "drawbox=x=iw*%.3f:y=ih*%.3f:w=iw*%.3f:h=ih*%.3f:color=black:t=fill",
                        w[0],
                        w[1],
                        w[2] - w[0],
                        w[3] - w[1]))
                .collect(Collectors.joining(","));
    }

    private static Polygon polygon(double[] w) {
        return new Polygon(
                List.of(new Point(w[0], w[1]), new Point(w[2], w[1]), new Point(w[2], w[3]), new Point(w[0], w[3])));
    }
}
