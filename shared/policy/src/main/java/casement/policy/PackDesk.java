package casement.policy;

import casement.domain.Fault;
import casement.domain.policy.ApprovedVersion;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackDifference;
import casement.domain.policy.PackInForce;
import casement.domain.policy.PackName;
import casement.domain.policy.PackText;
import casement.domain.policy.PackVersions;
import casement.domain.policy.PublishedPack;
import casement.domain.policy.Rulebook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where packs are looked at and new texts of them are tried. */
public final class PackDesk implements GoverningPacks {
    private static final int MOST_PROBLEMS = 100;

    private final RulingPacks packs;
    private final Map<PackName, Integer> shippedVersions;
    private final Clock clock;
    private volatile Optional<Read> last = Optional.empty();

    private record Read(Map<PackName, ApprovedVersion> ruling, List<Pack> packs) {}

    public PackDesk(RulingPacks packs, Clock clock) {
        this.packs = packs;
        this.shippedVersions = packs.names().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> Packs.shipped(name.value()).version()));
        this.clock = clock;
    }

    @Override
    public List<PackInForce> inForce(Rulebook book) {
        Map<PackName, ApprovedVersion> ruling = packs.ruling(book, today());
        return read(ruling).stream().map(pack -> inForce(pack, ruling)).toList();
    }

    @Override
    public List<PublishedPack> published(Rulebook book) {
        return read(packs.ruling(book, today())).stream().map(Publishing::of).toList();
    }

    /** They are read again only when others rule than the last time. */
    private List<Pack> read(Map<PackName, ApprovedVersion> ruling) {
        Optional<Read> known = last.filter(read -> read.ruling().equals(ruling));
        if (known.isPresent()) {
            return known.get().packs();
        }
        try {
            List<Pack> read = packs.read(ruling).all();
            last = Optional.of(new Read(ruling, read));
            return read;
        } catch (PacksRefused refused) {
            throw refused.inForce();
        }
    }

    private PackInForce inForce(Pack pack, Map<PackName, ApprovedVersion> ruling) {
        PackName name = new PackName(pack.name());
        boolean asShipped = !ruling.containsKey(name);
        int shippedVersion = shippedVersions.getOrDefault(name, pack.version());
        return new PackInForce(text(pack), pack.clauses(), asShipped, shippedVersion);
    }

    @Override
    public PackText check(PackName pack, String yaml, Rulebook book) {
        PackInForce before = inForce(pack, book)
                .orElseThrow(() -> new Fault.Missing("this deployment has not chosen the pack " + pack));
        if (yaml.getBytes(StandardCharsets.UTF_8).length > PackLimits.MOST_BYTES) {
            throw new Fault.BadInput("text", "has more than " + PackLimits.MOST_BYTES + " bytes");
        }
        Set<PackProblem> problems = new LinkedHashSet<>();
        Optional<Pack> read = read(pack, yaml, book, problems);
        read.flatMap(text -> usedUp(text, before, book)).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw told(pack, problems);
        }
        return read.map(PackDesk::text).orElseThrow();
    }

    private static Optional<PackProblem> usedUp(Pack text, PackInForce before, Rulebook book) {
        PackVersions versions = book.of(before.text().pack());
        boolean isPending =
                versions.pending().filter(waiting -> waiting == text.version()).isPresent();
        int highest = Math.max(isPending ? 0 : versions.highest(), before.text().version());
        return text.version() > highest
                ? Optional.empty()
                : Optional.of(new PackProblem(
                        text.name(),
                        PackReader.lineOf(text.yaml(), "version"),
                        "version: must be more than " + highest + "; a version's number is used once"));
    }

    /** Alone, and with the others on every day on which it would rule beside other versions of them. */
    private Optional<Pack> read(PackName pack, String yaml, Rulebook book, Set<PackProblem> problems) {
        Optional<Pack> alone = alone(pack, yaml, problems);
        LocalDate first = alone.map(Pack::effective).filter(today()::isBefore).orElse(today());
        for (LocalDate day : book.daysFrom(first)) {
            try {
                new CedarPolicy(packs.read(book, day, pack, yaml), clock);
            } catch (PacksRefused refused) {
                problems.addAll(refused.problems());
            }
        }
        return alone;
    }

    private static Optional<Pack> alone(PackName pack, String yaml, Set<PackProblem> problems) {
        try {
            return Optional.of(Packs.read(pack.value(), yaml));
        } catch (PacksRefused refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }

    private static Fault.BadInput told(PackName pack, Set<PackProblem> problems) {
        List<Fault.Problem> told = new ArrayList<>(problems.stream()
                .sorted()
                .limit(MOST_PROBLEMS)
                .map(problem -> new Fault.Problem(where(pack, problem), problem.text()))
                .toList());
        if (problems.size() > MOST_PROBLEMS) {
            told.add(new Fault.Problem("text", "and " + (problems.size() - MOST_PROBLEMS) + " more"));
        }
        return new Fault.BadInput(told);
    }

    private static String where(PackName pack, PackProblem problem) {
        return (problem.pack().equals(pack.value()) ? "text" : problem.pack() + ".yaml") + ":" + problem.line();
    }

    @Override
    public List<PackDifference> differences(String before, String after) {
        return PackDifferences.between(before, after);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PackText text(Pack pack) {
        return new PackText(new PackName(pack.name()), pack.version(), pack.effective(), pack.title(), pack.yaml());
    }
}
