package casement.domain.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes all looks of a period, one by one, and holds no more of them than may be drawn. */
final class Urn {
    private final Seed seed;
    private final SampleRule rule;
    private final SortedMap<Stratum, Heap> strata = new TreeMap<>();
    private long unread;

    Urn(Seed seed, SampleRule rule) {
        this.seed = seed;
        this.rule = rule;
    }

    private record Drawn(Seed.Lot lot, Population.Asked look) {}

    /** Those of a stratum with the lowest lots. */
    private static final class Heap {
        private final PriorityQueue<Drawn> lowest =
                new PriorityQueue<>(Comparator.comparing(Drawn::lot, Comparator.reverseOrder()));
        private long population;

        private void add(Drawn drawn, int most) {
            population++;
            lowest.add(drawn);
            if (lowest.size() > most) {
                lowest.remove();
            }
        }

        private List<Population.Asked> lowest(int count) {
            List<Drawn> inOrder = new ArrayList<>(lowest);
            inOrder.sort(Comparator.comparing(Drawn::lot));
            return inOrder.stream().limit(count).map(Drawn::look).toList();
        }
    }

    void add(Population.Place place) {
        switch (place) {
            case Population.Asked asked -> add(asked);
            case Population.Unread _ -> unread++;
            case Population.Else _ -> {}
        }
    }

    private void add(Population.Asked asked) {
        if (rule.looks().contains(asked.stratum().look())) {
            strata.computeIfAbsent(asked.stratum(), first -> new Heap())
                    .add(new Drawn(seed.lot(asked.index()), asked), rule.most());
        }
    }

    Sample sample(long checkpointSize) {
        long whole = strata.values().stream().mapToLong(heap -> heap.population).sum();
        List<Draw.Share> shares = new ArrayList<>();
        List<SampledLook> looks = new ArrayList<>();
        strata.forEach((stratum, heap) -> {
            int size = rule.size(heap.population, whole);
            heap.lowest(size)
                    .forEach(look ->
                            looks.add(new SampledLook(look.index(), look.entry(), look.person(), shares.size())));
            shares.add(new Draw.Share(stratum, heap.population, size));
        });
        Collections.sort(looks, Comparator.comparingLong(SampledLook::index));
        return new Sample(new Draw(checkpointSize, seed.value(), shares, unread), looks);
    }
}
