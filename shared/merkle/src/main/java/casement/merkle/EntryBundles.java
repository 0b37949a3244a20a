package casement.merkle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entries of a tree, in bundles beside its tiles. */
public final class EntryBundles {
    private final TiledTree tree;
    private final Function<EntryBundle, Optional<byte[]>> source;

    public EntryBundles(TiledTree tree, Function<EntryBundle, Optional<byte[]>> source) {
        this.tree = tree;
        this.source = source;
    }

    /**
     * The bundles that are new when these entries follow.
     *
     * @throws MalformedLog when the bundle at the right edge is not that of the tree
     */
    public Map<EntryBundle, byte[]> grow(List<byte[]> entries) {
        Map<EntryBundle, byte[]> bundles = new LinkedHashMap<>();
        long grown = tree.size() + entries.size();
        long at = tree.size();
        int taken = 0;
        while (taken < entries.size()) {
            List<byte[]> all = new ArrayList<>(before(at));
            int adds = (int) Math.min(grown - at, TilePath.FULL - all.size());
            all.addAll(entries.subList(taken, taken + adds));
            bundles.put(new EntryBundle(at / TilePath.FULL, all.size()), EntryBundle.encode(all));
            taken += adds;
            at += adds;
        }
        return bundles;
    }

    private List<byte[]> before(long at) {
        int width = (int) (at % TilePath.FULL);
        if (width == 0) {
            return List.of();
        }
        EntryBundle bundle = new EntryBundle(at / TilePath.FULL, width);
        List<byte[]> entries =
                bundle.decode(source.apply(bundle).orElseThrow(() -> new MalformedLog(bundle.path() + " is missing")));
        for (int n = 0; n < width; n++) {
            if (!Hash.ofLeaf(entries.get(n)).equals(tree.leaf(at - width + n))) {
                throw new MalformedLog(bundle.path() + " holds another entry " + (at - width + n) + " than the tree");
            }
        }
        return entries;
    }
}
