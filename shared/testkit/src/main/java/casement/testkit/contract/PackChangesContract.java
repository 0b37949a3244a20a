package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.people.PersonId;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackDifference;
import casement.domain.policy.PackName;
import casement.domain.policy.PackText;
import casement.domain.policy.PackVersions;
import casement.domain.policy.Rulebook;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of pack changes does. */
public abstract class PackChangesContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PackChange.Signature PROPOSER =
            new PackChange.Signature(PersonId.of("proposer"), Examples.NOON);
    private static final PackChange.Signature APPROVER =
            new PackChange.Signature(PersonId.of("approver"), Examples.NOON.plusSeconds(60));

    protected abstract PackChanges packChanges();

    @Test
    void finds_a_change_as_it_was_proposed_and_as_it_was_decided() {
        PackChange proposed = propose(freshPack(), 2);
        assertThat(find(proposed)).contains(proposed);
        assertThat(versions(proposed).pending()).contains(2);
        assertThat(versions(proposed).ruling(TODAY)).isEmpty();

        PackChange approved = proposed.approve(APPROVER, List.of());
        packChanges().record(approved, packChanges().rulebook().decide(approved, TODAY));
        assertThat(find(proposed)).contains(approved);
        assertThat(versions(proposed).pending()).isEmpty();
        assertThat(versions(proposed).ruling(TODAY)).hasValueSatisfying(ruling -> {
            assertThat(ruling.version()).isEqualTo(2);
            assertThat(ruling.digest()).isEqualTo(proposed.text().digest());
        });
    }

    @Test
    void finds_nothing_that_nobody_proposed() {
        PackName unknown = freshPack();
        assertThat(packChanges().find(unknown, 1)).isEmpty();
        assertThat(packChanges().newest(unknown, 10)).isEmpty();
        assertThat(packChanges().rulebook().of(unknown).highest()).isZero();
    }

    @Test
    void lists_the_newest_first() {
        PackName pack = freshPack();
        for (int version = 2; version <= 4; version++) {
            PackChange refused = propose(pack, version).refuse(APPROVER);
            packChanges().record(refused, packChanges().rulebook().decide(refused, TODAY));
        }
        assertThat(packChanges().newest(pack, 2))
                .extracting(change -> change.text().version())
                .containsExactly(4, 3);
    }

    @Test
    void keeps_the_packs_apart() {
        PackChange one = propose(freshPack(), 2);
        PackChange other = propose(freshPack(), 3);
        assertThat(versions(one).pending()).contains(2);
        assertThat(versions(other).pending()).contains(3);
        assertThat(packChanges().newest(one.text().pack(), 10)).containsExactly(one);
    }

    @Test
    void refuses_a_change_that_was_made_from_what_is_no_longer_so() {
        PackChange proposed = propose(freshPack(), 2);
        Rulebook before = packChanges().rulebook();
        propose(freshPack(), 2);
        PackChange approved = proposed.approve(APPROVER, List.of());
        Rulebook next = before.decide(approved, TODAY);
        assertThatThrownBy(() -> packChanges().record(approved, next)).isInstanceOf(Fault.Conflict.class);
        assertThat(find(proposed)).contains(proposed);
        assertThat(versions(proposed).pending()).contains(2);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_propose_at_once() {
        PackName pack = freshPack();
        Rulebook before = packChanges().rulebook();
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            PackChange mine = change(pack, n + 2);
            packChanges().record(mine, before.propose(mine));
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(packChanges().newest(pack, 10)).hasSize(1);
    }

    private PackChange propose(PackName pack, int version) {
        PackChange change = change(pack, version);
        packChanges().record(change, packChanges().rulebook().propose(change));
        return change;
    }

    private static PackChange change(PackName pack, int version) {
        String yaml = "pack: " + pack + "\nversion: " + version + "\ntitle: 'Häfen'\n";
        PackText text = new PackText(pack, version, TODAY, "Häfen", yaml);
        List<PackDifference> differences =
                List.of(new PackDifference("title", "", Optional.of("Harbors"), Optional.of("Häfen")));
        return PackChange.propose(text, "the council's ordinance", differences, PROPOSER);
    }

    private Optional<PackChange> find(PackChange change) {
        return packChanges().find(change.text().pack(), change.text().version());
    }

    private PackVersions versions(PackChange change) {
        return packChanges().rulebook().of(change.text().pack());
    }

    private static PackName freshPack() {
        return new PackName("pack-" + UUID.randomUUID());
    }
}
