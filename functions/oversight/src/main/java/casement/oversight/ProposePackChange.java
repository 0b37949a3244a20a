package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.people.PersonId;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackInForce;
import casement.domain.policy.PackName;
import casement.domain.policy.PackText;
import casement.domain.policy.Rulebook;
import casement.lambda.Member;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Proposes a new text of a pack; it rules once a second person approves it and its day has come. */
public final class ProposePackChange {
    private static final int MOST_CHARACTERS = 500;

    private final Asking asking;
    private final GoverningPacks packs;
    private final PackChanges changes;
    private final Clock clock;

    /**
     * A change as sent.
     *
     * @param text the whole pack, in YAML
     */
    public record Form(
            @Member(needed = true) Optional<String> text,
            @Member(needed = true) Optional<String> why) {}

    public ProposePackChange(Asking asking, GoverningPacks packs, PackChanges changes, Clock clock) {
        this.asking = asking;
        this.packs = packs;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param expected whether the change was written for what is in force */
    public ChangedPack propose(Principal proposer, PackName pack, Form form, Predicate<PackInForce> expected) {
        check(form);
        String yaml = form.text().orElseThrow();
        Asked asked = asking.ask(
                "ProposePackChange",
                Question.of(proposer, Action.PROPOSE_POLICY),
                Map.of("pack", pack.value(), "digest", PackText.digest(yaml).hex()));
        PackChange.Signature signature = new PackChange.Signature(PersonId.of(proposer.subject()), clock.instant());
        return asked.change(
                receipt -> {
                    PackChange change =
                            propose(pack, yaml, form.why().orElseThrow().strip(), signature, expected);
                    return ChangedPack.of(change, change.differences(), asked.id());
                },
                ChangedPack::id,
                ChangedPack::elements);
    }

    private PackChange propose(
            PackName pack, String yaml, String why, PackChange.Signature proposer, Predicate<PackInForce> expected) {
        Rulebook book = changes.rulebook();
        PackInForce now = PackRegister.inForce(packs, pack, book);
        if (!expected.test(now)) {
            throw new Fault.Outdated("version " + now.text().version() + " of " + pack + " is in force; read it again");
        }
        PackText text = packs.check(pack, yaml, book);
        PackChange change =
                PackChange.propose(text, why, packs.differences(now.text().yaml(), yaml), proposer);
        changes.record(change, book.propose(change));
        return change;
    }

    private static void check(Form form) {
        List<Fault.Problem> problems = new ArrayList<>();
        if (form.text().filter(text -> !text.isBlank()).isEmpty()) {
            problems.add(new Fault.Problem("text", "is missing"));
        }
        if (form.why()
                .filter(why -> !why.isBlank() && why.length() <= MOST_CHARACTERS)
                .isEmpty()) {
            problems.add(new Fault.Problem("why", "must be words, at most " + MOST_CHARACTERS + " characters"));
        }
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
    }
}
