package casement.usagereport;

import casement.columns.PassageRow;
import casement.domain.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much cameras read: counted in a copy of the lake of reads, or as a named query counted it, in CSV. Plates are not read from either. */
public final class ReadsCopy {
    private static final Pattern DAY = Pattern.compile("dt=[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private ReadsCopy() {}

    /** @param given the lake's folder, with {@code dt=} folders at any depth, or a CSV file with site, camera and reads */
    public static List<PlaceReads> of(Path given, ReportSpan span) {
        try {
            return Files.isDirectory(given) ? counted(given, span) : answered(Files.readString(given));
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of the reads cannot be read", e);
        }
    }

    private static List<PlaceReads> answered(String csv) {
        List<PlaceReads> places = new ArrayList<>();
        for (Map<String, String> row : Rows.of("reads", csv, List.of("site", "camera", "reads"))) {
            String count = row.getOrDefault("reads", "");
            if (!count.matches("[0-9]{1,15}")) {
                throw new Fault.BadInput("reads", "has something in the column reads that is no count");
            }
            if (Long.parseLong(count) > 0) {
                places.add(new PlaceReads(
                        row.getOrDefault("site", ""), row.getOrDefault("camera", ""), Long.parseLong(count)));
            }
        }
        return places;
    }

    private static List<PlaceReads> counted(Path lake, ReportSpan span) throws IOException {
        List<Path> days = days(lake);
        if (days.isEmpty()) {
            throw new Fault.BadInput("reads", "is no copy of the lake of reads: it has no folder dt=DAY");
        }
        Map<String, Place> places = new HashMap<>();
        for (Path day : days) {
            count(day, span, places);
        }
        return places.entrySet().stream()
                .map(place -> new PlaceReads(place.getValue().site, place.getKey(), place.getValue().reads))
                .toList();
    }

    private static List<Path> days(Path lake) throws IOException {
        try (Stream<Path> folders = Files.walk(lake)) {
            return folders.filter(folder -> Files.isDirectory(folder)
                            && DAY.matcher(String.valueOf(folder.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }

    /** All rows of a read lie in its day. */
    private static void count(Path day, ReportSpan span, Map<String, Place> places) throws IOException {
        Set<String> counted = new HashSet<>();
        try (Stream<Path> files = Files.list(day)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".parquet"))
                    .sorted()
                    .toList()) {
                PassageRow.forEach(file, row -> {
                    if (span.contains(row.capturedAt())) {
                        places.computeIfAbsent(row.cameraId(), camera -> new Place())
                                .add(row, counted.add(row.readId()));
                    }
                });
            }
        }
    }

    private static final class Place {
        private String site = "";
        private Instant newest = Instant.MIN;
        private long reads;

        private void add(PassageRow row, boolean isNew) {
            reads += isNew ? 1 : 0;
            if (row.capturedAt().isAfter(newest)) {
                newest = row.capturedAt();
                site = row.site();
            }
        }
    }
}
