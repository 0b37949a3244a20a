package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each governing document by itself: its clauses tried, and the tries themselves tried on documents that lack something. */
class TriesTest {
    private static final Clock CLOCK = Clock.fixed(Asks.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Try> tries = Tries.all();

    TriesTest() throws IOException {}

    @Test
    @Clause({
        "CA-SB34-1",
        "CA-SB34-3",
        "CA-SB34-4",
        "CA-SB34-5",
        "CA-SB34-6",
        "CA-SB34-7",
        "CA-SB34-8",
        "CA-SB34-9",
        "SCH-1",
        "SCH-10",
        "SCH-11",
        "SCH-12",
        "SCH-14",
        "SCH-2",
        "SCH-3",
        "SCH-4",
        "SCH-6",
        "SCH-7",
        "SCH-9",
        "SEA-CCTV-10",
        "SEA-CCTV-11",
        "SEA-CCTV-12",
        "SEA-CCTV-13",
        "SEA-CCTV-14",
        "SEA-CCTV-16",
        "SEA-CCTV-18",
        "SEA-CCTV-3",
        "SEA-CCTV-5",
        "SEA-CCTV-6",
        "SEA-CCTV-8",
        "SEA-CCTV-9",
        "SEA-RTCC-1",
        "SEA-RTCC-4",
        "SEA-RTCC-5",
        "SEA-RTCC-6",
        "SEA-RTCC-7",
        "SJ-ALPR-1",
        "SJ-ALPR-11",
        "SJ-ALPR-18",
        "SJ-ALPR-19",
        "SJ-ALPR-20",
        "SJ-ALPR-25",
        "SJ-ALPR-27",
        "SJ-ALPR-3",
        "SJ-ALPR-30",
        "SJ-ALPR-31",
        "SJ-ALPR-4",
        "SJ-ALPR-6",
        "SJ-ALPR-7",
        "SJ-ALPR-8"
    })
    void each_pack_alone_refuses_and_allows_by_the_clause_that_says_so() {
        Map<List<String>, CedarPolicy> policies = new HashMap<>();
        List<String> wrong = tries.stream()
                .filter(one -> !one.comesOut(
                        policies.computeIfAbsent(one.packs(), packs -> new CedarPolicy(Packs.builtIn(packs), CLOCK))))
                .map(one -> one.said() + " but: "
                        + Objects.requireNonNull(policies.get(one.packs())).decide(one.question()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** A change that makes no try come out otherwise would be one that nobody here can see. */
    @Test
    void whatever_is_taken_out_of_a_pack_or_let_into_it_is_noticed() throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (String pack : new TreeSet<>(tries.stream().map(Try::pack).toList())) {
            mutants.addAll(Mutants.of(pack, text(pack)));
        }
        assertThat(mutants).hasSizeGreaterThan(500);
        assertThat(mutants.parallelStream().filter(mutant -> !isNoticed(mutant)))
                .extracting(mutant -> mutant.pack() + ": " + mutant.what() + " (" + mutant.clause() + ")")
                .isEmpty();
    }

    /** By the reader, or by a try that comes out otherwise. */
    private boolean isNoticed(Mutant mutant) {
        try {
            Path own = Files.createTempDirectory(folder, "mutant");
            Files.createDirectory(own.resolve(mutant.pack()));
            Files.writeString(own.resolve(mutant.pack()).resolve("pack.yaml"), mutant.yaml());
            Map<List<String>, CedarPolicy> policies = new HashMap<>();
            return tries.stream()
                    .filter(one -> one.pack().equals(mutant.pack()) && one.speaksOf(mutant.actions()))
                    .anyMatch(one -> !one.comesOut(policies.computeIfAbsent(
                            one.packs(), packs -> new CedarPolicy(Packs.in(own, packs), CLOCK))));
        } catch (PacksRefused refused) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String pack) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TriesTest.class.getResourceAsStream("/policy/" + pack + "/pack.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
