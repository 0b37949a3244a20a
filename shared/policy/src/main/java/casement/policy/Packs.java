package casement.policy;

import casement.domain.access.Action;
import casement.domain.camera.CameraClass;
import casement.domain.sharing.SharingRule;
import casement.domain.sharing.SharingRule.Effect;
import casement.domain.sharing.SharingRules;
import casement.domain.sharing.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The packs that rule a deployment, in the order in which they were named. */
public final class Packs {
    /** All that come with Casement. */
    public static final List<String> GOVERNING =
            List.of("seattle-cctv", "san-jose-alpr", "school-cctv", "california-sb34", "seattle-rtcc");

    /** Who runs the system; always in force. */
    private static final String OPERATIONS = "operations";

    private static final String PACK_FILE = "/pack.yaml";
    private static final String NO_SUCH_PACK = "there is no pack of this name";
    private static final String TOPICS = "topics.yaml";

    private final Topics topics;
    private final String schema;
    private final List<Pack> packs;

    private Packs(Topics topics, String schema, List<Pack> packs) {
        this.topics = topics;
        this.schema = schema;
        this.packs = List.copyOf(packs);
    }

    /** Reads one file of the packs' folder; empty when it is not there. */
    @FunctionalInterface
    private interface Shelf {
        Optional<String> read(String file);
    }

    /** @throws PacksRefused with everything that is wrong with any of them */
    public static Packs builtIn(List<String> names) {
        return builtIn(names, Map.of());
    }

    /**
     * @param instead texts that stand in the place of those that come with Casement, by name of pack
     * @throws PacksRefused with everything that is wrong with any of them
     */
    static Packs builtIn(List<String> names, Map<String, String> instead) {
        return load(
                names,
                file -> Optional.ofNullable(instead.get(file.replace(PACK_FILE, "")))
                        .or(() -> resource(file)));
    }

    /** @throws PacksRefused with everything that is wrong with it by itself */
    static Pack read(String name, String yaml) {
        return PackReader.read(name, yaml, Topics.read(resource(TOPICS).orElseThrow()));
    }

    /**
     * One that comes with Casement.
     *
     * @throws PacksRefused when there is none, with everything that is wrong with it otherwise
     */
    static Pack shipped(String name) {
        return read(
                name,
                resource(name + PACK_FILE)
                        .orElseThrow(() -> new PacksRefused(List.of(new PackProblem(name, 1, NO_SUCH_PACK)))));
    }

    /** All that rule when these are chosen. */
    static List<String> withOperations(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.remove(OPERATIONS);
        all.addFirst(OPERATIONS);
        return all;
    }

    /**
     * Packs of a city's own: a folder for each, and beside them what they are written with ({@code topics.yaml}).
     *
     * @throws PacksRefused with everything that is wrong with any of them
     */
    public static Packs in(Path folder, List<String> names) {
        return load(names, file -> file(folder.resolve(file)).or(() -> resource(file)));
    }

    private static Packs load(List<String> names, Shelf shelf) {
        List<PackProblem> problems = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        Topics topics = Topics.read(shelf.read(TOPICS).orElseThrow());
        if (names.isEmpty()) {
            problems.add(new PackProblem("packs", 1, "no pack is named; known are " + String.join(", ", GOVERNING)));
        }
        for (String name : withOperations(names)) {
            Optional<String> yaml = shelf.read(name + PACK_FILE);
            if (yaml.isEmpty()) {
                problems.add(new PackProblem(name, 1, NO_SUCH_PACK));
                continue;
            }
            try {
                packs.add(PackReader.read(name, yaml.get(), topics));
            } catch (PacksRefused refused) {
                problems.addAll(refused.problems());
            }
        }
        problems.addAll(Keepings.conflicts(packs));
        if (problems.isEmpty()) {
            problems.addAll(Unasked.in(packs));
            problems.addAll(nobodyLeft(packs));
        }
        if (!problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
        return new Packs(topics, shelf.read("casement.cedarschema").orElseThrow(), packs);
    }

    /** Packs that nobody could change any more. */
    private static List<PackProblem> nobodyLeft(List<Pack> packs) {
        return Stream.of(Action.PROPOSE_POLICY, Action.APPROVE_POLICY)
                .filter(action -> packs.stream()
                        .flatMap(pack -> pack.grants().stream())
                        .noneMatch(grant -> grant.actions().contains(action)))
                .map(action -> new PackProblem(
                        OPERATIONS,
                        1,
                        "roles: nobody may " + Words.of(action) + "; then no pack could be changed again"))
                .toList();
    }

    public List<Pack> all() {
        return packs;
    }

    public List<String> names() {
        return packs.stream().map(Pack::name).toList();
    }

    /** How long this kind of data lives: the most is the shortest, the least the longest, that any pack says. */
    public Optional<Pack.Keeping> keeping(String data, Optional<CameraClass> cameraClass) {
        return Keepings.strictest(packs, data, cameraClass);
    }

    /** What people outside may have, by all packs together; the city's own packs are named before {@code operations}. */
    public SharingRules sharing() {
        List<SharingRule> rows = new ArrayList<>();
        packs.stream().filter(pack -> !pack.name().equals(OPERATIONS)).forEach(pack -> rows.addAll(pack.sharing()));
        packs.stream().filter(pack -> pack.name().equals(OPERATIONS)).forEach(pack -> rows.addAll(pack.sharing()));
        return new SharingRules(rows, last());
    }

    private SharingRule last() {
        String clause = packs.getFirst().roleClause();
        return new SharingRule(Effect.REFUSE_OTHERWISE, clause, "No rule allows it.", Optional.empty(), When.ALWAYS);
    }

    Topics topics() {
        return topics;
    }

    String schema() {
        return schema;
    }

    private static Optional<String> file(Path path) {
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> resource(String file) {
        try (InputStream in = Packs.class.getResourceAsStream("/policy/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
