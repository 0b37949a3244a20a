package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.format.PlateFormats;
import casement.recognition.picture.Quad;
import casement.recognition.training.Logistic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the weights of both rankers: which line of text may be a plate's, and which, looked at closely, is one. Photos
 * with boxes go in; of each folder those whose names {@link PlateSet#isForTraining} picks, and no others. There is no
 * chance in it: the same photos make the same weights.
 */
public final class RankerTraining {
    private static final double PENALTY = 1;
    /** Lines that are looked at closely in each photo, so that the second ranker sees wrong ones too. */
    private static final int CLOSE_LOOKS = 6;

    private final Networks networks = Networks.load();
    private final PlateFormats formats = PlateFormats.published();

    private RankerTraining() {}

    /** Arguments: folder for the weights, then folders of photos with {@code truth.tsv} or VOC boxes. */
    public static void main(String[] arguments) throws IOException {
        RankerTraining training = new RankerTraining();
        Path weights = Path.of(arguments[0]);
        List<Path> folders = List.of(arguments).stream().skip(1).map(Path::of).toList();
        double[] lines = training.lines(folders);
        write(weights.resolve("lines.tsv"), LineFeatures.NAMES, lines);
        double[] plates = training.plates(folders, ranker(lines));
        write(weights.resolve("plates.tsv"), FoundPlate.FEATURES, plates);
    }

    private double[] lines(List<Path> folders) throws IOException {
        PlateFinder finder = finder(Ranker.of(new double[LineFeatures.NAMES.size()], 0));
        List<Logistic.Example> examples = new ArrayList<>();
        each(
                folders,
                (frame, boxes) -> finder.weigh(frame, PlateFinder.Effort.ONE_OF_MANY)
                        .forEach(line -> examples.add(new Logistic.Example(
                                line.features(), isOn(line.seen().quad(), boxes), 1))));
        return Logistic.fit(examples, PENALTY);
    }

    private double[] plates(List<Path> folders, Ranker lines) throws IOException {
        PlateFinder finder = finder(lines);
        Refinement refinement = new Refinement(networks, formats, new Words(formats));
        Ranker none = Ranker.of(new double[FoundPlate.FEATURES.size()], 0);
        List<Logistic.Example> examples = new ArrayList<>();
        each(folders, (frame, boxes) -> {
            List<PlateFinder.Weighed> weighed = finder.weigh(frame, PlateFinder.Effort.ONE_PICTURE);
            weighed.stream().limit(CLOSE_LOOKS).forEach(line -> {
                FoundPlate plate = FoundPlate.of(line, refinement.look(frame, line.seen()), none);
                examples.add(new Logistic.Example(plate.features(), isOn(plate.quad(), boxes), 1));
            });
        });
        return Logistic.fit(examples, PENALTY);
    }

    private interface Photo {
        void take(Frame frame, List<double[]> boxes);
    }

    private static void each(List<Path> folders, Photo photo) throws IOException {
        for (Path folder : folders) {
            Map<String, List<double[]>> boxes =
                    Files.exists(folder.resolve("truth.tsv")) ? PlateSet.truthBoxes(folder) : PlateSet.boxes(folder);
            for (Map.Entry<String, List<double[]>> each : boxes.entrySet()) {
                if (PlateSet.isForTraining(each.getKey())) {
                    photo.take(Photos.read(folder.resolve(each.getKey())), each.getValue());
                }
            }
        }
    }

    /** Its middle is on a plate, and it is about as wide; the plate's state and slogan are narrower or beside. */
    private static boolean isOn(Quad quad, List<double[]> boxes) {
        for (double[] box : boxes) {
            double width = box[2] - box[0];
            double height = box[3] - box[1];
            double across = quad.middle().x() - box[0];
            double down = quad.middle().y() - box[1];
            boolean inside = across > 0 && across < width && down > 0.2 * height && down < 0.85 * height;
            if (inside && quad.width() > 0.55 * width && quad.width() < 1.5 * width && quad.height() > 0.3 * height) {
                return true;
            }
        }
        return false;
    }

    private PlateFinder finder(Ranker lines) {
        return new PlateFinder(networks, formats, lines, Ranker.of(new double[FoundPlate.FEATURES.size()], 0));
    }

    private static Ranker ranker(double[] fitted) {
        double[] weights = java.util.Arrays.copyOf(fitted, fitted.length - 1);
        return Ranker.of(weights, fitted[fitted.length - 1]);
    }

    private static void write(Path file, List<String> names, double[] weights) throws IOException {
        StringBuilder text = new StringBuilder("# Made by scripts/train-ranker; not to be changed by hand.\n");
        for (int i = 0; i < weights.length; i++) {
            String name = i < names.size() ? names.get(i) : "bias";
            text.append(String.format(Locale.ROOT, "%s\t%.4f%n", name, weights[i]));
        }
        Files.writeString(file, text);
    }
}
