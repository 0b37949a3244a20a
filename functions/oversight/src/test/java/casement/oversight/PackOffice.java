package casement.oversight;

import casement.domain.access.AccessPolicy;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditLog;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackName;
import casement.domain.policy.PackVersions;
import casement.policy.KeptDays;
import casement.policy.PackDesk;
import casement.policy.Packs;
import casement.policy.PolicyInForce;
import casement.policy.RulingPacks;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryPackChanges;
import java.time.Duration;
import java.util.Optional;

/** A deployment of the five governing documents whose packs are being changed. */
final class PackOffice {
    static final PackName SAN_JOSE = new PackName("san-jose-alpr");
    static final PackName CALIFORNIA = new PackName("california-sb34");
    static final PackName SEATTLE = new PackName("seattle-cctv");
    static final PackName OPERATIONS = new PackName("operations");
    static final Principal PETRA = Examples.person("petra", "Petra Policy", Role.POLICY_ADMINISTRATOR);
    static final Principal PAUL = Examples.person("paul-p", "Paul Policy", Role.POLICY_ADMINISTRATOR);
    static final Principal COUNSEL = Examples.person("cora", "Cora Counsel", Role.COUNSEL);

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryPackChanges changes = new MemoryPackChanges();
    final GoverningPacks desk;
    final AccessPolicy policy;
    final ListPacks listPacks;
    final ShowPack showPack;
    final ProposePackChange proposePackChange;
    final ShowPackChange showPackChange;
    final DecidePackChange decidePackChange;
    final ShowPolicy showPolicy;

    PackOffice() {
        RulingPacks packs = packs(28);
        desk = new PackDesk(packs, clock);
        policy = new PolicyInForce(packs, clock);
        Asking asking = new Asking(policy, new AuditLog(audit, clock, Ulids::at));
        listPacks = new ListPacks(asking, desk, changes, clock);
        showPack = new ShowPack(asking, desk, changes);
        proposePackChange = new ProposePackChange(asking, desk, changes, clock);
        showPackChange = new ShowPackChange(asking, desk, changes);
        showPolicy = new ShowPolicy(desk, changes);
        decidePackChange = new DecidePackChange(asking, desk, changes, clock);
    }

    RulingPacks packs(int cctvDays) {
        return new RulingPacks(Packs.GOVERNING, changes, new KeptDays(Examples.retention(cctvDays)));
    }

    /** The text in force, with the next version's number. */
    String next(PackName pack) {
        int version =
                desk.inForce(pack, changes.rulebook()).orElseThrow().text().version();
        PackVersions versions = changes.rulebook().of(pack);
        int next = Math.max(versions.highest(), version) + 1;
        return text(pack).replace("version: " + version + "\n", "version: " + next + "\n");
    }

    String text(PackName pack) {
        return desk.inForce(pack, changes.rulebook()).orElseThrow().text().yaml();
    }

    ChangedPack propose(Principal proposer, PackName pack, String text) {
        ProposePackChange.Form form =
                new ProposePackChange.Form(Optional.of(text), Optional.of("the council's ordinance 12-2026"));
        return proposePackChange.propose(proposer, pack, form, now -> true);
    }

    ChangedPack decide(Principal decider, ChangedPack change, DecidePackChange.Decision decision) {
        DecidePackChange.Form form = new DecidePackChange.Form(Optional.of(decision));
        return decidePackChange.decide(decider, change.pack(), change.version(), form, (its, now) -> true);
    }

    ChangedPack approve(Principal approver, ChangedPack change) {
        return decide(approver, change, DecidePackChange.Decision.APPROVE);
    }

    /** By two people. */
    ChangedPack putInForce(PackName pack, String text) {
        ChangedPack proposed = propose(PETRA, pack, text);
        clock.advance(Duration.ofMinutes(1));
        return approve(COUNSEL, proposed);
    }
}
