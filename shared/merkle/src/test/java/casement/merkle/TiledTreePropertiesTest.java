package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Trees over tiles against RFC 6962 word for word. */
class TiledTreePropertiesTest {
    private static List<Hash> hashes(List<byte[]> all) {
        return all.stream().map(Hash::of).toList();
    }

    private static List<Hash> changed(List<Hash> path, int at) {
        List<Hash> changed = new ArrayList<>(path);
        byte[] bytes = changed.get(at % path.size()).bytes();
        bytes[at % Hash.BYTES] ^= 1;
        changed.set(at % path.size(), Hash.of(bytes));
        return changed;
    }

    private static List<Hash> without(List<Hash> path, int at) {
        List<Hash> shorter = new ArrayList<>(path);
        shorter.remove(at % path.size());
        return shorter;
    }

    private static List<Hash> doubled(List<Hash> path, int at) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(at % path.size(), path.get(at % path.size()));
        return longer;
    }

    @Property(tries = 60)
    void however_it_was_batched_the_tree_is_the_same(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 700) Integer> batches) {
        SampleLog log = new SampleLog();
        int size = 0;
        for (int batch : batches) {
            log.append(batch);
            size += batch;
            assertThat(log.tree(size).root().bytes()).isEqualTo(NaiveTree.root(SampleLog.entries(0, size)));
        }
        SampleLog atOnce = SampleLog.of(size);
        atOnce.tiles.forEach(
                (path, tile) -> assertThat(log.tiles.get(path)).as(path).isEqualTo(tile));
        assertThat(atOnce.tree().root()).isEqualTo(log.tree().root());
    }

    @Property(tries = 150)
    void an_inclusion_proof_is_the_one_of_the_rfc_and_holds_for_nothing_else(
            @ForAll @IntRange(min = 1, max = 1200) int size, @ForAll @IntRange(min = 0) int at) {
        TiledTree tree = SampleLog.of(size).tree();
        int index = at % size;
        InclusionProof proof = tree.inclusion(index);
        Hash leaf = Hash.ofLeaf(SampleLog.entry(index));
        Hash root = tree.root();

        assertThat(proof.path()).isEqualTo(hashes(NaiveTree.path(index, SampleLog.entries(0, size))));
        assertThat(proof.holds(leaf, root)).isTrue();
        assertThat(tree.leaf(index)).isEqualTo(leaf);
        assertThat(proof.holds(Hash.ofLeaf(SampleLog.entry(size)), root)).isFalse();
        assertThat(proof.holds(leaf, Hash.OF_NOTHING)).isFalse();
        if (size > 1) {
            int other = (index + 1) % size;
            assertThat(new InclusionProof(other, size, proof.path()).holds(leaf, root))
                    .isFalse();
            assertThat(new InclusionProof(index, size, changed(proof.path(), at)).holds(leaf, root))
                    .isFalse();
            assertThat(new InclusionProof(index, size, without(proof.path(), at)).holds(leaf, root))
                    .isFalse();
            assertThat(new InclusionProof(index, size, doubled(proof.path(), at)).holds(leaf, root))
                    .isFalse();
        }
    }

    @Property(tries = 150)
    void a_consistency_proof_is_the_one_of_the_rfc_and_holds_for_nothing_else(
            @ForAll @IntRange(min = 1, max = 1200) int size, @ForAll @IntRange(min = 0) int at) {
        SampleLog log = SampleLog.of(size);
        int older = 1 + at % size;
        ConsistencyProof proof = log.tree().consistencyFrom(older);
        Hash root = log.tree().root();
        Hash olderRoot = Hash.of(NaiveTree.root(SampleLog.entries(0, older)));

        assertThat(proof.path()).isEqualTo(hashes(NaiveTree.proof(older, SampleLog.entries(0, size))));
        assertThat(proof.holds(olderRoot, root)).isTrue();
        assertThat(proof.holds(Hash.OF_NOTHING, root)).isFalse();
        assertThat(proof.holds(olderRoot, Hash.OF_NOTHING)).isFalse();
        if (!proof.path().isEmpty()) {
            assertThat(proof.holds(root, olderRoot)).isFalse();
            List<Hash> path = proof.path();
            assertThat(new ConsistencyProof(older, size, changed(path, at)).holds(olderRoot, root))
                    .isFalse();
            assertThat(new ConsistencyProof(older, size, without(path, at)).holds(olderRoot, root))
                    .isFalse();
            assertThat(new ConsistencyProof(older, size, doubled(path, at)).holds(olderRoot, root))
                    .isFalse();
        }
    }

    @Property(tries = 60)
    void an_older_tree_is_read_from_the_newer_ones_full_tiles(
            @ForAll @IntRange(min = 1, max = 900) int older, @ForAll @IntRange(min = 256, max = 900) int added) {
        SampleLog log = SampleLog.of(older, added);
        log.tiles.keySet().removeIf(path -> path.startsWith("tile/0/000.p/"));

        assertThat(log.tree(older).root().bytes()).isEqualTo(NaiveTree.root(SampleLog.entries(0, older)));
    }
}
