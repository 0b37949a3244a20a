package casement.oversight;

import casement.domain.Fault;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackInForce;
import casement.domain.policy.PackName;
import casement.domain.policy.Rulebook;

/** What is there of packs, or that it is not there. */
final class PackRegister {
    private PackRegister() {}

    /** @throws Fault.Missing when the deployment has not chosen it */
    static PackInForce inForce(GoverningPacks packs, PackName pack, Rulebook book) {
        return packs.inForce(pack, book)
                .orElseThrow(() -> new Fault.Missing("this deployment has not chosen the pack " + pack));
    }

    /** @throws Fault.Missing when nobody proposed it */
    static PackChange change(PackChanges changes, PackName pack, int version) {
        return changes.find(pack, version)
                .orElseThrow(() -> new Fault.Missing("nobody proposed version " + version + " of " + pack));
    }
}
