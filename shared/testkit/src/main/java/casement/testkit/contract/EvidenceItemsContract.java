package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.audit.Who;
import casement.domain.evidence.Approval;
import casement.domain.evidence.Destruction;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import casement.testkit.Clips;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of evidence does. */
public abstract class EvidenceItemsContract {
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));
    private final String site = "site " + UUID.randomUUID();

    protected abstract EvidenceItems items();

    private Approval approval(Instant at) {
        return Clips.approval(Clips.request(Examples.freshCameraId(), at), receipt);
    }

    @Test
    void begins_an_item_once_however_often_it_is_asked() {
        Approval approval = approval(Examples.NOON);
        EvidenceItem item = items().begin(approval, site, Examples.NOON);
        assertThat(items().begin(approval, site, Examples.NOON.plusSeconds(9))).isEqualTo(item);
        assertThat(items().find(item.id())).contains(item);
        assertThat(item.number()).isEqualTo(1);
    }

    @Test
    @Tag("race")
    @Clause("SCH-18")
    void numbers_the_items_of_a_site_without_gaps_also_when_many_begin_at_once() {
        List<Race.Outcome<EvidenceItem>> outcomes =
                Race.between(6, n -> () -> items().begin(approval(Examples.NOON.plusSeconds(n)), site, Examples.NOON));
        assertThat(Race.values(outcomes).stream().map(EvidenceItem::number).sorted())
                .isEqualTo(LongStream.rangeClosed(1, Race.values(outcomes).size())
                        .boxed()
                        .toList());
    }

    @Test
    void counts_each_site_for_itself() {
        items().begin(approval(Examples.NOON), site, Examples.NOON);
        assertThat(items().begin(approval(Examples.NOON), site + " annex", Examples.NOON)
                        .number())
                .isEqualTo(1);
    }

    @Test
    void takes_a_change_of_the_version_before_alone() {
        EvidenceItem item = items().begin(approval(Examples.NOON), site, Examples.NOON);
        EvidenceItem sealed = item.sealed(Sha256.of(new byte[1]));
        items().replace(sealed);
        assertThat(items().find(item.id())).contains(sealed);
        assertThatThrownBy(() -> items().replace(sealed)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("CA-SB34-5")
    void keeps_every_hold_every_change_and_the_end() {
        Hand one = new Hand(Examples.analyst().who(), Examples.NOON, Ulids.at(Examples.NOON));
        Hand other = new Hand(Examples.supervisor().who(), Examples.NOON, Ulids.at(Examples.NOON.plusSeconds(1)));
        EvidenceItem item = items().begin(approval(Examples.NOON), site, Examples.NOON);
        item = stored(item.sealed(Sha256.of(new byte[1])));
        item = stored(item.held("a motion is pending", Examples.NOON.plusSeconds(9), one));
        for (EvidenceChange.Wanted wanted : List.of(
                new EvidenceChange.ChangeClass(EvidenceClass.CASE, EvidenceClass.LEVEL_4_INCIDENT),
                new EvidenceChange.CloseCase(Examples.NOON),
                new EvidenceChange.ReopenCase(),
                new EvidenceChange.KeepUntil(Examples.NOON.plusSeconds(99)),
                new EvidenceChange.LiftHold(1),
                new EvidenceChange.Destroy())) {
            item = stored(item.proposed(wanted, "as the case stands", one));
            int number = item.life().changes().size();
            item = stored(item.decided(
                    number, new EvidenceChange.Decision(EvidenceChange.Verdict.APPROVE, other, "it is so")));
        }
        Inventory before = new Inventory(4, 5_000_000_000L, Sha256.of(new byte[2]));
        item = stored(item.destroying(new Destruction(Examples.NOON, Optional.of("SCH-17"), before, Optional.empty())));
        stored(item.destroyed(Examples.NOON.plusSeconds(5)));
    }

    private EvidenceItem stored(EvidenceItem item) {
        items().replace(item);
        assertThat(items().find(item.id())).contains(item);
        assertThat(items().newest(receipt, Optional.empty(), 100)).contains(item);
        return item;
    }

    @Test
    void lists_the_newest_first() {
        Instant late = Instant.parse("2099-01-01T00:00:00Z");
        EvidenceItem first = items().begin(approval(late), site, late);
        EvidenceItem second = items().begin(approval(late.plusSeconds(1)), site, late);
        assertThat(items().newest(receipt, Optional.empty(), 2)).containsExactly(second, first);
        assertThat(items().newest(receipt, Optional.of(second.id()), 1)).containsExactly(first);
    }
}
