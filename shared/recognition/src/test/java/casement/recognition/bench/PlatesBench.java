package casement.recognition.bench;

import casement.recognition.PlateSet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Plates in photos: how many are found and read right, how long it takes on one thread, and how much memory; beside
 * RapidOCR-Java on the same photos. Prints no plate, unless asked for the mistakes.
 */
public final class PlatesBench {
    private PlatesBench() {}

    /** Arguments: class path of RapidOCR or {@code -}, then {@code --set DIR}, {@code --street DIR}, {@code --mistakes}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String rapidOcr = arguments[0];
        boolean mistakes = List.of(arguments).contains("--mistakes");
        boolean measured = false;
        for (int i = 1; i + 1 < arguments.length; i++) {
            switch (arguments[i]) {
                case "--set" -> set(Path.of(arguments[i + 1]), rapidOcr, mistakes);
                case "--street" -> street(Path.of(arguments[i + 1]));
                default -> {
                    continue;
                }
            }
            measured = true;
        }
        if (!measured) {
            throw new IllegalArgumentException(
                    "--set DIR (photos and truth.tsv) or --street DIR (photos and VOC boxes)");
        }
        System.out.printf(
                Locale.ROOT,
                "load of this machine in the last minute: %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void set(Path folder, String rapidOcr, boolean mistakes) throws IOException, InterruptedException {
        Map<String, String> truth = PlateSet.truth(folder);
        System.out.println(folder + ": " + truth.size() + " photos");
        Run ours = run(Worker.class, "", folder, truth.keySet());
        System.out.println(" Casement, all            " + score(truth, ours, name -> true));
        System.out.println(" Casement, not trained on " + score(truth, ours, name -> !PlateSet.isForTraining(name)));
        for (double sure : new double[] {0.5, 0.8}) {
            System.out.println(sureness(truth, ours, sure));
        }
        System.out.println(" Casement                 " + ours.cost());
        if (!rapidOcr.equals("-")) {
            Run theirs = run(RapidOcrWorker.class, rapidOcr, folder, truth.keySet());
            System.out.println(" RapidOCR-Java, all       " + score(truth, theirs, name -> true));
            System.out.println(" RapidOCR-Java            " + theirs.cost());
        }
        if (mistakes) {
            truth.forEach((name, plate) -> {
                if (!ours.text(name).equals(plate)) {
                    System.out.println("  " + plate + " read as " + ours.text(name) + " in " + name);
                }
            });
        }
    }

    private static void street(Path folder) throws IOException, InterruptedException {
        Map<String, List<double[]>> boxes = PlateSet.boxes(folder);
        System.out.println(folder + ": " + boxes.size() + " frames");
        Run ours = run(Worker.class, "", folder, boxes.keySet());
        StreetScore.lines(boxes, ours).forEach(System.out::println);
        System.out.println("  " + ours.cost());
    }

    private static String score(Map<String, String> truth, Run run, Predicate<String> photos) {
        List<Score.Answer> answers = new ArrayList<>();
        truth.forEach((name, plate) -> {
            if (photos.test(name)) {
                answers.add(new Score.Answer(plate, run.text(name)));
            }
        });
        return answers.size() + ": " + Score.of(answers).line();
    }

    /** Of the reads that are at least so sure, how many are right; O counts as 0, since sets differ in what they write. */
    private static String sureness(Map<String, String> truth, Run run, double sure) {
        int all = 0;
        int right = 0;
        for (Map.Entry<String, String> photo : truth.entrySet()) {
            List<Run.Plate> plates = run.photos().getOrDefault(photo.getKey(), List.of());
            if (!plates.isEmpty() && plates.getFirst().confidence() >= sure) {
                all++;
                boolean same = Score.withoutO(plates.getFirst().text()).equals(Score.withoutO(photo.getValue()));
                right += same ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT, " Casement, surer than %.1f %d reads, right %s", sure, all, Score.share(right, all));
    }

    private static Run run(Class<?> worker, String more, Path folder, Collection<String> photos)
            throws IOException, InterruptedException {
        Path names = Files.createTempFile("photos", ".txt");
        try {
            Files.write(names, photos);
            return Run.of(worker, System.getProperty("java.class.path") + ":" + more, folder, names);
        } finally {
            Files.delete(names);
        }
    }
}
