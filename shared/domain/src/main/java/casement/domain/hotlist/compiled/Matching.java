package casement.domain.hotlist.compiled;

import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.StateAgreement;
import casement.domain.plate.Candidate;
import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One read beside all lists. */
final class Matching {
    /** Less likely ones are no matches; two look-alikes that were never measured still are one. */
    static final double LEAST_CONFIDENCE = 0.00005;

    /** A region that is guessed says nothing about the state. */
    private static final double SURE_OF_REGION = 0.5;

    private static final Comparator<HotListMatch> LIKELIEST = Comparator.comparingDouble(HotListMatch::confidence)
            .reversed()
            .thenComparing(HotListMatch::kind)
            .thenComparing(HotListMatch::list)
            .thenComparing(HotListMatch::entry);

    private final CompiledLists compiled;
    private final PlateRead read;
    private final long asRead;
    private final Instant now;
    private final Misreads misreads;
    private final List<Found> found = new ArrayList<>(0);

    /** A plate of an imported list. */
    private record Listed(int place) {}

    /**
     * The likeliest way to an entry so far.
     *
     * @param entry a {@link Listed}, or an {@link OwnEntry}
     */
    private record Found(Object entry, PlateText read, PlateMatch kind, double confidence) {}

    Matching(CompiledLists compiled, PlateRead read, Instant now, Misreads misreads) {
        this.compiled = compiled;
        this.read = read;
        this.asRead = PackedPlate.of(read.text());
        this.now = now;
        this.misreads = misreads;
    }

    void look() {
        look(read.text(), read.confidence(), true);
        for (Candidate candidate : read.candidates()) {
            look(candidate.text(), candidate.confidence(), false);
        }
    }

    /** @param own whether it is the read's own text; only this is also taken for what measurements say it may have been */
    private void look(PlateText text, double confidence, boolean own) {
        long packed = PackedPlate.of(text);
        long folded = PackedPlate.folded(packed);
        lookFor(folded, packed, text, confidence);
        if (own) {
            for (int i = 0; i < text.characters().length(); i++) {
                for (int code : misreads.farther(folded, i)) {
                    lookFor(PackedPlate.with(folded, i, code), packed, text, confidence);
                }
            }
        }
        compiled.own().find(text, now, entry -> addOwn(entry, packed, text, confidence));
    }

    private void lookFor(long folded, long packed, PlateText text, double confidence) {
        PlateTable table = compiled.table();
        table.find(folded, place -> {
            long listed = table.plate(place);
            add(new Found(
                    new Listed(place),
                    text,
                    listed == asRead ? PlateMatch.EXACT : PlateMatch.OCR_EQUIVALENT,
                    confidence * misreads.likelihood(listed, packed)));
        });
    }

    private void addOwn(OwnEntry entry, long packed, PlateText text, double confidence) {
        if (!entry.plate().isExact()) {
            add(new Found(entry, text, PlateMatch.PARTIAL, confidence));
            return;
        }
        long listed = PackedPlate.of(new PlateText(entry.plate().written()));
        PlateMatch kind = listed == asRead ? PlateMatch.EXACT : PlateMatch.OCR_EQUIVALENT;
        add(new Found(entry, text, kind, confidence * misreads.likelihood(listed, packed)));
    }

    /** One match an entry: the likeliest. */
    private void add(Found candidate) {
        if (candidate.confidence() < LEAST_CONFIDENCE && candidate.kind() != PlateMatch.EXACT) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Found before = found.get(i);
            if (before.entry().equals(candidate.entry())) {
                if (before.kind() != PlateMatch.EXACT && candidate.confidence() > before.confidence()) {
                    found.set(i, candidate);
                }
                return;
            }
        }
        found.add(candidate);
    }

    List<HotListMatch> found() {
        return found.stream().map(this::match).sorted(LIKELIEST).toList();
    }

    private HotListMatch match(Found of) {
        return of.entry() instanceof OwnEntry own ? own(own, of) : listed(((Listed) of.entry()).place(), of);
    }

    private HotListMatch listed(int place, Found of) {
        int facts = compiled.table().fact(place);
        ListInForce list = compiled.lists().get(Facts.list(facts));
        PlateText plate = PackedPlate.text(compiled.table().plate(place));
        Optional<String> region =
                Optional.of(compiled.regions().get(Facts.region(facts))).filter(code -> !code.isEmpty());
        return new HotListMatch(
                list.id(),
                ListedEntry.id(list.salt(), plate, region, Facts.category(facts)),
                list.version(),
                list.issued(),
                list.imported(),
                !now.isBefore(list.overdue()),
                Facts.category(facts),
                of.kind(),
                agreement(region),
                plate,
                region,
                of.read(),
                of.confidence());
    }

    private HotListMatch own(OwnEntry entry, Found of) {
        ListInForce list = compiled.lists().get(entry.list());
        PlateText plate = entry.plate().isExact() ? new PlateText(entry.plate().written()) : read.text();
        return new HotListMatch(
                list.id(),
                entry.id(),
                list.version(),
                entry.entered(),
                entry.entered(),
                false,
                entry.category(),
                of.kind(),
                agreement(entry.region()),
                plate,
                entry.region(),
                of.read(),
                of.confidence());
    }

    private StateAgreement agreement(Optional<String> listed) {
        Optional<String> seen = read.region()
                .filter(region -> region.confidence() >= SURE_OF_REGION)
                .map(Region::code);
        if (listed.isEmpty() || seen.isEmpty() || isWithin(listed.get(), seen.get())) {
            return StateAgreement.UNKNOWN;
        }
        return listed.equals(seen) ? StateAgreement.AGREES : StateAgreement.DIFFERS;
    }

    /** One names the country, the other one of its states. */
    private static boolean isWithin(String one, String other) {
        return one.startsWith(other + "-") || other.startsWith(one + "-");
    }
}
