package casement.recognition.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Frames with boxes of plates (Pascal VOC's XML beside each photo) and no texts: what was read there with a valid format. */
final class StreetScore {
    private static final int[] WIDTHS = {0, 50, 75, 100, 10_000};

    private StreetScore() {}

    static List<String> lines(Map<String, List<double[]>> boxes, Run run) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i + 1 < WIDTHS.length; i++) {
            int all = 0;
            int read = 0;
            int valid = 0;
            for (Map.Entry<String, List<double[]>> photo : boxes.entrySet()) {
                for (double[] box : photo.getValue()) {
                    double width = box[2] - box[0];
                    if (width >= WIDTHS[i] && width < WIDTHS[i + 1]) {
                        List<Run.Plate> on = run.photos().getOrDefault(photo.getKey(), List.of()).stream()
                                .filter(plate -> plate.overlaps(box))
                                .toList();
                        all++;
                        read += on.isEmpty() ? 0 : 1;
                        valid += on.stream().anyMatch(plate -> !"-".equals(plate.region())) ? 1 : 0;
                    }
                }
            }
            String name =
                    i + 2 == WIDTHS.length ? WIDTHS[i] + " px and wider" : WIDTHS[i] + " to " + WIDTHS[i + 1] + " px";
            lines.add(String.format(
                    "  %-18s %3d plates  read %s  with a valid format %s",
                    name, all, Score.share(read, all), Score.share(valid, all)));
        }
        lines.add("  false valid reads: " + falseReads(boxes, run) + " in " + boxes.size() + " frames");
        return lines;
    }

    private static long falseReads(Map<String, List<double[]>> boxes, Run run) {
        return boxes.entrySet().stream()
                .mapToLong(photo -> run.photos().getOrDefault(photo.getKey(), List.of()).stream()
                        .filter(plate -> !"-".equals(plate.region())
                                && photo.getValue().stream().noneMatch(plate::overlaps))
                        .count())
                .sum();
    }
}
