package casement.policy;

import casement.domain.Fault;
import casement.domain.policy.ApprovedVersion;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackName;
import casement.domain.policy.PackText;
import casement.domain.policy.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packs that the deployment has chosen, each by the text that rules on a day. */
public final class RulingPacks {
    private final List<PackName> names;
    private final PackChanges changes;
    private final KeptDays keptDays;

    /** @param chosen by the deployment, in its order */
    public RulingPacks(List<String> chosen, PackChanges changes, KeptDays keptDays) {
        this.names = Packs.withOperations(chosen).stream().map(PackName::new).toList();
        this.changes = changes;
        this.keptDays = keptDays;
    }

    List<PackName> names() {
        return names;
    }

    Rulebook rulebook() {
        return changes.rulebook();
    }

    /** The approved versions that rule on that day; where there is none, the text rules that came with the software. */
    Map<PackName, ApprovedVersion> ruling(Rulebook book, LocalDate day) {
        Map<PackName, ApprovedVersion> ruling = new HashMap<>();
        for (PackName name : names) {
            book.of(name).ruling(day).ifPresent(version -> ruling.put(name, version));
        }
        return ruling;
    }

    /**
     * @throws PacksRefused when they cannot rule together, or the deployment keeps data otherwise than they say
     * @throws Fault.Unavailable when a text cannot be had
     */
    Packs read(Map<PackName, ApprovedVersion> ruling) {
        return checked(texts(ruling));
    }

    /** As they would be on a day on which a text stands in the place of one pack. */
    Packs read(Rulebook book, LocalDate day, PackName pack, String yaml) {
        Map<PackName, ApprovedVersion> ruling = ruling(book, day);
        ruling.remove(pack);
        Map<String, String> texts = texts(ruling);
        texts.put(pack.value(), yaml);
        return checked(texts);
    }

    private Packs checked(Map<String, String> texts) {
        Packs packs = Packs.builtIn(names.stream().map(PackName::value).toList(), texts);
        List<PackProblem> problems = new ArrayList<>(keptDays.against(packs.all()));
        if (!problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
        return packs;
    }

    private Map<String, String> texts(Map<PackName, ApprovedVersion> ruling) {
        Map<String, String> texts = new HashMap<>();
        ruling.forEach((name, version) -> texts.put(name.value(), text(name, version)));
        return texts;
    }

    /** What was approved, and not one letter else. */
    private String text(PackName name, ApprovedVersion version) {
        Optional<PackText> text = changes.find(name, version.version()).map(PackChange::text);
        return text.filter(found -> found.digest().equals(version.digest()))
                .map(PackText::yaml)
                .orElseThrow(() -> new Fault.Unavailable(
                        "the text of " + name + " in force cannot be had",
                        new IllegalStateException("version " + version.version() + " is not what was approved")));
    }
}
