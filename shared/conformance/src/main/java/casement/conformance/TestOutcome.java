package casement.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How one test that bears clauses ended in the last run: {@code passed}, {@code failed} or {@code skipped}. */
record TestOutcome(String test, Set<String> clauses, String outcome) {
    /** What {@link ClauseListener} left in the build folders below {@code root}. */
    static List<TestOutcome> below(Path root) {
        ObjectMapper json = new ObjectMapper();
        List<TestOutcome> outcomes = new ArrayList<>();
        for (Path file : files(root)) {
            try {
                outcomes.addAll(List.of(json.readValue(file.toFile(), TestOutcome[].class)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + "; run scripts/test again", e);
            }
        }
        outcomes.sort(Comparator.comparing(TestOutcome::test));
        return outcomes;
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.find(root, 6, (p, a) -> a.isDirectory())) {
            return all.filter(p -> p.endsWith(Path.of("target", "conformance")))
                    .flatMap(TestOutcome::jsonIn)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> jsonIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(p -> p.getFileName().toString().endsWith(".json")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
