package casement.domain.policy;

import casement.domain.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which versions of all packs were put in force, and which wait.
 *
 * @param revision 1, 2, 3, … with each change
 * @param packs those that were ever proposed to be changed
 */
public record Rulebook(long revision, List<PackVersions> packs) {
    /** When nobody has changed anything yet: the packs are as they came with the software. */
    public static final Rulebook EMPTY = new Rulebook(0, List.of());

    public Rulebook {
        packs = List.copyOf(packs);
    }

    public PackVersions of(PackName pack) {
        return packs.stream()
                .filter(known -> known.pack().equals(pack))
                .findFirst()
                .orElseGet(() -> PackVersions.none(pack));
    }

    /** That day, and those after it on which another version of some pack begins to rule. */
    public NavigableSet<LocalDate> daysFrom(LocalDate day) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(day);
        packs.stream()
                .flatMap(pack -> pack.coming(day).stream())
                .map(ApprovedVersion::effective)
                .forEach(days::add);
        return days;
    }

    /** @throws Fault.Conflict when a change of this pack waits already, or the version's number was used before */
    public Rulebook propose(PackChange change) {
        PackVersions versions = of(change.text().pack());
        versions.pending().ifPresent(waiting -> {
            throw new Fault.Conflict("version " + waiting + " of " + versions.pack()
                    + " waits to be decided; only then can another be proposed");
        });
        if (change.text().version() <= versions.highest()) {
            throw new Fault.Conflict("version " + versions.highest() + " of " + versions.pack()
                    + " was proposed before; a version's number is used once");
        }
        return with(versions.awaiting(change.text().version()));
    }

    /** @throws Fault.Conflict when that version does not wait */
    public Rulebook decide(PackChange decided, LocalDate today) {
        PackText text = decided.text();
        PackVersions versions = of(text.pack());
        if (versions.pending().filter(waiting -> waiting == text.version()).isEmpty()) {
            throw new Fault.Conflict("version " + text.version() + " of " + text.pack() + " does not wait any more");
        }
        return with(
                decided.state() == PackChange.State.APPROVED
                        ? versions.with(new ApprovedVersion(text.version(), text.effective(), text.digest()), today)
                        : versions.settled());
    }

    private Rulebook with(PackVersions changed) {
        Stream<PackVersions> others =
                packs.stream().filter(known -> !known.pack().equals(changed.pack()));
        return new Rulebook(
                revision + 1,
                Stream.concat(others, Optional.of(changed).stream()).toList());
    }
}
