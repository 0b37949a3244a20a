package casement.testkit.memory;

import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.testkit.contract.EvidenceFilesContract;

/** {@link MemoryEvidence} keeps the contract. */
class MemoryEvidenceTest extends EvidenceFilesContract {
    private final MemoryEvidence evidence = new MemoryEvidence();

    @Override
    protected HeldClips held() {
        return evidence;
    }

    @Override
    protected EvidenceVault vault() {
        return evidence;
    }
}
