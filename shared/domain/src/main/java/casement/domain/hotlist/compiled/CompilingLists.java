package casement.domain.hotlist.compiled;

import casement.domain.Fault;
import casement.domain.hotlist.ListCategory;
import casement.domain.plate.PlateText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lists that are being compiled, plate by plate; it holds twelve bytes a plate. */
public final class CompilingLists {
    private static final int FIRST_ROOM = 1024;

    private final List<ListInForce> lists = new ArrayList<>();
    private final List<String> regions = new ArrayList<>(List.of(""));
    private final List<OwnEntry> own = new ArrayList<>();
    private long[] plates = new long[FIRST_ROOM];
    private int[] facts = new int[FIRST_ROOM];
    private int size;

    /** @return the list's place */
    public int list(ListInForce list) {
        if (lists.size() == Facts.MOST_LISTS) {
            throw new Fault.Conflict("there are " + Facts.MOST_LISTS + " lists in force; end one first");
        }
        lists.add(list);
        return lists.size() - 1;
    }

    /**
     * @param list its place
     * @throws Fault.BadInput when there are too many
     */
    public void add(int list, PlateText plate, Optional<String> region, ListCategory category) {
        add(PackedPlate.of(plate), Facts.of(list, category, place(region.orElse(""))));
    }

    /** An entry that somebody typed; its list's place is in it. */
    public void add(OwnEntry entry) {
        own.add(entry);
    }

    /** All plates of a list that was compiled alone, as those of the list at a place. */
    public void addAll(int list, CompiledLists alone) {
        PlateTable table = alone.table();
        int[] places = alone.regions().stream().mapToInt(this::place).toArray();
        for (int i = 0; i < table.size(); i++) {
            int fact = table.fact(i);
            add(table.plate(i), Facts.of(list, Facts.category(fact), places[Facts.region(fact)]));
        }
    }

    private int place(String region) {
        int place = regions.indexOf(region);
        if (place >= 0) {
            return place;
        }
        if (regions.size() == Facts.MOST_REGIONS) {
            throw new Fault.BadInput("region", "plates are of more than " + Facts.MOST_REGIONS + " regions");
        }
        regions.add(region);
        return regions.size() - 1;
    }

    private void add(long plate, int fact) {
        if (size == PlateTable.MOST_PLATES) {
            throw new Fault.BadInput("list", "has more than " + PlateTable.MOST_PLATES + " plates");
        }
        if (size == plates.length) {
            plates = Arrays.copyOf(plates, size + (size >> 1));
            facts = Arrays.copyOf(facts, size + (size >> 1));
        }
        plates[size] = plate;
        facts[size] = fact;
        size++;
    }

    public CompiledLists compiled() {
        PlateTable table = PlateTable.sorted(Arrays.copyOf(plates, size), Arrays.copyOf(facts, size));
        return new CompiledLists(lists, regions, table, own);
    }
}
