package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryBundlesTest {
    private final Map<String, byte[]> bundles = new TreeMap<>();
    private final SampleLog log = SampleLog.of(300, 700);

    private EntryBundles in(long size) {
        return new EntryBundles(log.tree(size), bundle -> Optional.ofNullable(bundles.get(bundle.path())));
    }

    private void append(long from, long until) {
        in(from).grow(SampleLog.entries(from, until)).forEach((bundle, content) -> bundles.put(bundle.path(), content));
    }

    @Test
    void stand_beside_the_tiles_of_their_hashes() {
        append(0, 300);
        append(300, 1_000);

        assertThat(bundles.keySet())
                .containsExactly(
                        "tile/entries/000",
                        "tile/entries/001",
                        "tile/entries/001.p/44",
                        "tile/entries/002",
                        "tile/entries/003.p/232");
        assertThat(new EntryBundle(3, 232)
                        .decode(Objects.requireNonNull(bundles.get("tile/entries/003.p/232")))
                        .getLast())
                .isEqualTo(SampleLog.entry(999));
    }

    @Test
    void do_not_go_on_from_entries_that_are_not_the_trees() {
        append(0, 300);
        Objects.requireNonNull(bundles.get("tile/entries/001.p/44"))[9] ^= 1;
        assertThatThrownBy(() -> append(300, 301)).hasMessageContaining("holds another entry 256 than the tree");

        bundles.remove("tile/entries/001.p/44");
        assertThatThrownBy(() -> append(300, 301)).hasMessage("tile/entries/001.p/44 is missing");
    }
}
