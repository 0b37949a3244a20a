package casement.testkit.memory;

import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.testkit.contract.EvidenceFilesContract;
import java.net.URI;

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

    @Override
    protected EvidenceCopies copies() {
        return evidence;
    }

    @Override
    protected byte[] fetched(URI address) {
        String[] parts = address.getSchemeSpecificPart().split("/copies/", 2);
        return evidence.copy(new EvidenceId(parts[0]), Integer.parseInt(parts[1]))
                .orElseThrow();
    }
}
