package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TiledTreeTest {
    /** The example of C2SP tlog-tiles, "Partial Tiles". */
    @Test
    void has_the_tiles_that_the_specification_counts() {
        List<String> paths = List.copyOf(SampleLog.of(70_000).tiles.keySet());

        assertThat(paths)
                .filteredOn(path -> path.startsWith("tile/0/"))
                .hasSize(274)
                .contains("tile/0/273.p/112");
        assertThat(paths)
                .filteredOn(path -> path.startsWith("tile/1/"))
                .containsExactlyInAnyOrder("tile/1/000", "tile/1/001.p/17");
        assertThat(paths).filteredOn(path -> path.startsWith("tile/2/")).containsExactly("tile/2/000.p/1");
        assertThat(paths).hasSize(277);
        assertThat(SampleLog.of(256).tiles.keySet()).containsExactly("tile/0/000", "tile/1/000.p/1");
    }

    @Test
    void proofs_reach_over_three_levels_of_tiles() {
        SampleLog log = SampleLog.of(40_000, 30_000, 137);
        TiledTree tree = log.tree();
        for (long index : new long[] {0, 255, 256, 65_535, 65_536, 70_136}) {
            assertThat(tree.inclusion(index).holds(Hash.ofLeaf(SampleLog.entry(index)), tree.root()))
                    .isTrue();
        }
        for (long older : new long[] {1, 40_000, 65_536, 70_000}) {
            assertThat(tree.consistencyFrom(older).holds(log.tree(older).root(), tree.root()))
                    .isTrue();
        }
    }

    @Test
    void growing_by_nothing_changes_nothing() {
        TiledTree tree = SampleLog.of(300).tree();

        assertThat(tree.grow(List.of()).tiles()).isEmpty();
        assertThat(tree.grow(List.of()).tree().root()).isEqualTo(tree.root());
    }

    @Test
    void an_empty_tree_has_the_root_of_nothing_and_every_tree_has_grown_from_it() {
        TiledTree empty = new SampleLog().tree();
        TiledTree tree = SampleLog.of(5).tree();

        assertThat(empty.root()).isEqualTo(Hash.OF_NOTHING);
        assertThat(tree.consistencyFrom(0).holds(Hash.OF_NOTHING, tree.root())).isTrue();
        assertThat(tree.consistencyFrom(0).holds(tree.root(), tree.root())).isFalse();
        assertThat(empty.consistencyFrom(0).holds(Hash.OF_NOTHING, tree.root())).isFalse();
        assertThatThrownBy(() -> empty.inclusion(0)).hasMessage("a tree of 0 leaves has no leaf 0");
    }

    @Test
    void a_missing_or_cut_tile_is_named() {
        SampleLog log = SampleLog.of(300);
        byte[] tile = Objects.requireNonNull(log.tiles.remove("tile/0/001.p/44"));
        assertThatThrownBy(() -> log.tree().root())
                .isInstanceOf(MalformedLog.class)
                .hasMessage("tile/0/001.p/44 is missing, which a tree of 300 leaves has");

        log.tiles.put("tile/0/001.p/44", Arrays.copyOf(tile, tile.length - Hash.BYTES));
        assertThatThrownBy(() -> log.tree().root()).hasMessage("tile/0/001.p/44 holds 43 hashes instead of 44");

        log.tiles.put("tile/0/001.p/44", Arrays.copyOf(tile, tile.length - 1));
        assertThatThrownBy(() -> log.tree().root()).hasMessageContaining("hashes have 32 bytes each");
    }

    @Test
    void a_tree_of_any_size_has_proofs_that_a_witness_takes() {
        byte[] tile = Hash.join(Collections.nCopies(TilePath.FULL, Hash.OF_NOTHING));
        TiledTree tree = new TiledTree((1L << 62) - 1, any -> Optional.of(tile));

        assertThat(tree.inclusion(1L << 61).path()).hasSize(62);
        assertThat(tree.consistencyFrom((1L << 61) + 1).path()).hasSizeLessThanOrEqualTo(63);
    }
}
