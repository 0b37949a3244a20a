package casement.acceptance.arch;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Which models the functions' artefacts hold: those that are named here, and no others. */
class ModelsTest {
    private static final Pattern MODEL = Pattern.compile(
            ".*\\.(onnx|ort|tflite|pb|pt|pth|bin|weights|caffemodel|h5|mlmodel|engine|dat)|.*haarcascade.*|.*lbpcascade.*");
    private static final Pattern OF_PERSONS = Pattern.compile(
            "(?i).*(face|facial|iris|emotion|gender|agenet|reid|arcface|blazeface|insight|posenet|movenet).*");
    private static final Pattern LIBRARY = Pattern.compile(
            "(org|com|ai|io|net)/.*|META-INF/.*|software/.*|(?i).*(interface|surface|preface|facet|typeface)[^/]*");

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "plates",
                    Set.of(
                            "en_PP-OCRv3_det_infer.onnx",
                            "en_PP-OCRv4_rec.onnx",
                            "en_PP-OCRv3_rec_infer.onnx",
                            "ch_PP-OCRv4_rec_infer.onnx"),
            "sightings", Set.of("nanodet.bin"));

    @Test
    @Clause({"SEA-CCTV-7", "SEA-CCTV-8"})
    void holds_no_model_but_of_plates_where_plates_are_read_and_of_objects_where_objects_are() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Map.Entry<String, Set<String>> room : entries().entrySet()) {
            Set<String> models = new TreeSet<>();
            room.getValue().stream()
                    .filter(entry -> MODEL.matcher(entry).matches())
                    .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
                    .forEach(models::add);
            found.put(room.getKey(), models);
        }
        assertThat(found).containsKeys("masking", "plates", "sightings", "reads", "access");
        found.forEach((room, models) -> assertThat(ALLOWED.getOrDefault(room, Set.of()))
                .as("models of " + room)
                .containsAll(models));
        assertThat(found.get("sightings")).isEqualTo(ALLOWED.get("sightings"));
    }

    @Test
    @Clause("SEA-CCTV-7")
    void holds_nothing_that_is_named_after_recognising_persons() throws IOException {
        entries()
                .forEach((room, entries) -> assertThat(entries.stream()
                                .filter(entry -> !LIBRARY.matcher(entry).matches())
                                .filter(entry -> OF_PERSONS.matcher(entry).matches())
                                .toList())
                        .as(room)
                        .isEmpty());
    }

    @Test
    @Clause("SEA-CCTV-7")
    void holds_no_client_of_a_service_that_could_recognise_persons() throws IOException {
        entries()
                .forEach((room, entries) -> assertThat(entries)
                        .as(room)
                        .noneMatch(entry -> entry.startsWith("software/amazon/awssdk/services/rekognition")
                                || entry.startsWith("com/amazonaws/services/rekognition")));
    }

    @Test
    @Clause("SEA-CCTV-8")
    void holds_the_reader_of_plates_in_the_room_of_alpr_cameras_alone() throws IOException {
        entries()
                .forEach((room, entries) -> assertThat(
                                entries.stream().anyMatch(entry -> entry.startsWith("casement/recognition/")))
                        .as(room)
                        .isEqualTo(room.equals("plates")));
    }

    /** Names of everything in a room's artefact and in the libraries in it, by room. */
    private static Map<String, Set<String>> entries() throws IOException {
        Map<String, Set<String>> entries = new TreeMap<>();
        try (Stream<Path> rooms = Files.list(SharedData.root().resolve("functions"))) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                String name = room.getFileName().toString();
                Path zip = room.resolve("target/casement-" + name + ".zip");
                assertThat(zip).as("is built by 'package'").exists();
                entries.put(name, entries(room.resolve("target/casement-" + name)));
            }
        }
        return entries;
    }

    private static Set<String> entries(Path artefact) throws IOException {
        Set<String> entries = new TreeSet<>();
        try (Stream<Path> files = Files.walk(artefact)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.add(artefact.relativize(file).toString());
                if (file.toString().endsWith(".jar")) {
                    try (ZipFile jar = new ZipFile(file.toFile())) {
                        jar.stream().map(ZipEntry::getName).forEach(entries::add);
                    }
                }
            }
        }
        return entries;
    }
}
