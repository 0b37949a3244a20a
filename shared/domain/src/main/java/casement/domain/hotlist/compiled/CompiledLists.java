package casement.domain.hotlist.compiled;

import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.PlateRead;
import java.time.Instant;
import java.util.List;

/** All lists at one moment, immutable: what a read is matched against. */
public final class CompiledLists {
    /** No list at all. */
    public static final CompiledLists NONE = new CompilingLists().compiled();

    private final List<ListInForce> lists;
    private final List<String> regions;
    private final PlateTable table;
    private final OwnEntries own;

    /** @param regions that plates are of; the first is that of none */
    CompiledLists(List<ListInForce> lists, List<String> regions, PlateTable table, List<OwnEntry> own) {
        this.lists = List.copyOf(lists);
        this.regions = List.copyOf(regions);
        this.table = table;
        this.own = new OwnEntries(own);
    }

    /** As {@link casement.domain.hotlist.WantedPlates#match}. */
    public List<HotListMatch> match(PlateRead read, Instant now, Misreads misreads) {
        Matching matching = new Matching(this, read, now, misreads);
        matching.look();
        return matching.found();
    }

    public List<ListInForce> lists() {
        return lists;
    }

    List<String> regions() {
        return regions;
    }

    PlateTable table() {
        return table;
    }

    OwnEntries own() {
        return own;
    }

    /** Of imported lists. */
    public int plates() {
        return table.size();
    }

    /** Of people's own entries, those that have run out too. */
    public int ownEntries() {
        return own.all().size();
    }

    /** What the plates of imported lists take in memory. */
    public long bytesInMemory() {
        return table.bytesInMemory();
    }
}
