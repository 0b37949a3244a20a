package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of mask sets does. */
public abstract class MaskSetsContract {
    protected abstract MaskSets maskSets();

    @Test
    void finds_a_proposal_as_it_was_drawn() {
        MaskSet.Proposed proposal = Examples.proposal(Examples.freshCameraId(), 1);
        maskSets().propose(proposal);
        assertThat(maskSets().find(proposal.camera(), 1)).contains(proposal);
        assertThat(maskSets().find(proposal.camera(), 2)).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-10")
    void finds_an_approved_set_once_it_is_approved() {
        CameraId camera = Examples.freshCameraId();
        MaskSet.Approved approved = Examples.maskSet(camera);
        maskSets().propose(approved.proposal());
        maskSets().approve(approved);
        assertThat(maskSets().find(camera, 1)).contains(approved);
    }

    @Test
    void keeps_the_first_when_a_version_is_proposed_twice() {
        MaskSet.Proposed first = Examples.proposal(Examples.freshCameraId(), 1);
        MaskSet.Proposed second =
                new MaskSet.Proposed(first.camera(), 1, Examples.nothingToMask(), "somebody else", first.proposedAt());
        maskSets().propose(first);
        assertThatThrownBy(() -> maskSets().propose(second)).isInstanceOf(Fault.Conflict.class);
        assertThat(maskSets().find(first.camera(), 1)).contains(first);
    }

    @Test
    @Clause("SEA-CCTV-10")
    void approves_nothing_when_it_was_not_proposed() {
        MaskSet.Approved approved = Examples.maskSet(Examples.freshCameraId());
        assertThatThrownBy(() -> maskSets().approve(approved)).isInstanceOf(Fault.Conflict.class);
        assertThat(maskSets().find(approved.camera(), 1)).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-10")
    void approves_nothing_when_what_was_proposed_is_something_else() {
        MaskSet.Proposed drawn = Examples.proposal(Examples.freshCameraId(), 1);
        maskSets().propose(drawn);
        MaskSet.Approved other = new MaskSet.Proposed(
                        drawn.camera(), 1, Examples.nothingToMask(), drawn.proposedBy(), drawn.proposedAt())
                .approve("olga", Examples.IDENTIFIED, Examples.NOON);
        assertThatThrownBy(() -> maskSets().approve(other)).isInstanceOf(Fault.Conflict.class);
        assertThat(maskSets().find(drawn.camera(), 1)).contains(drawn);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_approve_at_once() {
        MaskSet.Proposed proposal = Examples.proposal(Examples.freshCameraId(), 1);
        maskSets().propose(proposal);
        List<Race.Outcome<MaskSet>> outcomes = Race.between(8, n -> () -> {
            MaskSet.Approved approved = proposal.approve("approver " + n, Examples.IDENTIFIED, Examples.NOON);
            maskSets().approve(approved);
            return approved;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(maskSets().find(proposal.camera(), 1))
                .isEqualTo(Optional.of(Race.values(outcomes).getFirst()));
    }
}
