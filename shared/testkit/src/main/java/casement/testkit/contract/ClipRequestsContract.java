package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.WantedRecords;
import casement.domain.hit.HitId;
import casement.domain.plate.ReadId;
import casement.testkit.Clips;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of requests for clips does. */
public abstract class ClipRequestsContract {
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract ClipRequests requests();

    private ClipRequest added(Instant at) {
        ClipRequest request = Clips.request(Examples.freshCameraId(), at);
        requests().add(request);
        return request;
    }

    @Test
    void finds_a_request_as_it_was_added_also_when_it_was_added_twice() {
        ClipRequest request = added(Examples.NOON);
        requests().add(request);
        assertThat(requests().find(request.id())).contains(request);
        assertThat(requests()
                        .find(Clips.request(Examples.freshCameraId(), Examples.NOON)
                                .id()))
                .isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-18")
    void keeps_which_reads_and_hits_are_wanted() {
        WantedRecords records =
                new WantedRecords(List.of(new ReadId("1".repeat(32))), List.of(new HitId("2".repeat(32))));
        ClipRequest request = Clips.request(Examples.freshCameraId(), Optional.of(records), Examples.NOON);
        requests().add(request);
        assertThat(requests().find(request.id())).contains(request);
    }

    @Test
    @Clause("SEA-CCTV-5")
    void keeps_every_step() {
        ClipRequest approved = Clips.approved(added(Examples.NOON), receipt);
        requests().replace(approved);
        assertThat(requests().find(approved.id())).contains(approved);
        assertThat(approved.approval()).isPresent();
    }

    @Test
    void replaces_nothing_that_is_not_there() {
        ClipRequest never = Clips.request(Examples.freshCameraId(), Examples.NOON);
        assertThatThrownBy(() -> requests().replace(Clips.approved(never, receipt)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(requests().find(never.id())).isEmpty();
    }

    @Test
    @Tag("race")
    void lets_one_decide_when_many_try_at_once() {
        ClipRequest request = added(Examples.NOON);
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            requests().replace(Clips.approved(request, receipt));
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
    }

    @Test
    void lists_the_newest_first_and_goes_on_where_a_page_ended() {
        Instant late = Instant.parse("2099-01-01T00:00:00Z");
        ClipRequest first = added(late);
        ClipRequest second = added(late.plusSeconds(1));
        assertThat(requests().newest(receipt, Optional.empty(), 2)).containsExactly(second, first);
        assertThat(requests().newest(receipt, Optional.of(second.id()), 1)).containsExactly(first);
    }
}
