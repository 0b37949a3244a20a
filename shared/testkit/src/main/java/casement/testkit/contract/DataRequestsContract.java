package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.audit.Who;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.Gist;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.RequestQueue;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Requests;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of requests for data does. */
public abstract class DataRequestsContract {
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract DataRequests requests();

    private DataRequest received(Particulars asked, Instant at) {
        DataRequest request =
                DataRequest.receive(Ulids.at(at).value(), asked, Rules.sharing().judge(asked), hand(at));
        requests().add(request);
        return request;
    }

    private Hand another(Instant at) {
        return new Hand(Examples.approver().who(), at, receipt.id());
    }

    private Hand hand(Instant at) {
        return new Hand(Examples.supervisor().who(), at, receipt.id());
    }

    @Test
    void finds_a_request_as_it_was_added() {
        DataRequest request = received(Requests.hitConfirmation(), Examples.NOON);
        assertThat(requests().find(receipt, request.id())).contains(request);
        assertThat(requests().gist(request.id())).contains(Gist.of(request.particulars()));
        assertThat(requests().find(receipt, "none")).isEmpty();
        assertThat(requests().gist("none")).isEmpty();
    }

    @Test
    @Clause("CA-SB34-9")
    void keeps_every_step() {
        DataRequest request = received(Requests.cctvClip(), Examples.NOON);
        DataRequest approved = request.approve(
                another(Examples.NOON.plusSeconds(60)), "case is theirs", Optional.of("12.050"), Optional.empty());
        requests().replace(approved);
        assertThat(requests().find(receipt, request.id())).contains(approved);
        assertThat(approved.history()).hasSize(3);
    }

    @Test
    void adds_no_second_request_of_an_id() {
        DataRequest request = received(Requests.cctvClip(), Examples.NOON);
        Particulars others = Requests.hitConfirmation();
        DataRequest other =
                DataRequest.receive(request.id(), others, Rules.sharing().judge(others), hand(Examples.NOON));
        assertThatThrownBy(() -> requests().add(other)).isInstanceOf(Fault.Conflict.class);
        assertThat(requests().find(receipt, request.id())).contains(request);
    }

    @Test
    void replaces_nothing_that_is_not_there() {
        Particulars asked = Requests.cctvClip();
        DataRequest never = DataRequest.receive(
                Ulids.at(Examples.NOON).value(), asked, Rules.sharing().judge(asked), hand(Examples.NOON));
        DataRequest next = never.refuse(another(Examples.NOON), "no", Optional.empty());
        assertThatThrownBy(() -> requests().replace(next)).isInstanceOf(Fault.Conflict.class);
        assertThat(requests().find(receipt, never.id())).isEmpty();
    }

    @Test
    @Tag("race")
    void lets_one_decide_when_many_try_at_once() {
        DataRequest request = received(Requests.cctvClip(), Examples.NOON);
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            requests().replace(request.refuse(another(Examples.NOON.plusSeconds(n)), "reason " + n, Optional.empty()));
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
    }

    @Test
    @Clause("SEA-CCTV-12")
    void lists_a_queue_newest_first_and_never_the_other() {
        Instant late = Instant.parse("2099-01-01T00:00:00Z");
        DataRequest first = received(Requests.cctvClip(), late);
        DataRequest second = received(Requests.hitConfirmation(), late.plusSeconds(1));
        DataRequest routed = received(
                Requests.by(Requests.cctvClip(), AgencyType.FEDERAL, Requester.Kind.IMMIGRATION_AUTHORITY),
                late.plusSeconds(2));
        assertThat(requests().newest(receipt, RequestQueue.STAFF, 2)).containsExactly(second, first);
        assertThat(requests().newest(receipt, RequestQueue.STAFF, 1)).containsExactly(second);
        assertThat(requests().newest(receipt, RequestQueue.COUNSEL, 1)).containsExactly(routed);
        Optional<String> after = Optional.of(second.id());
        assertThat(requests().newest(receipt, RequestQueue.STAFF, after, 1)).containsExactly(first);
    }
}
