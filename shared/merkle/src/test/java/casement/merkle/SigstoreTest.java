package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorParseException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What others wrote, about ours. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigstoreTest {
    private static final long SIZE = 70_123;

    private final SampleLog log = SampleLog.of(1, 40_000, 30_000, 122);

    private static void judge(byte[] leaf, InclusionProof proof, Hash root) throws InclusionProofVerificationException {
        List<byte[]> path = proof.path().stream().map(Hash::bytes).toList();
        InclusionProofVerifier.verify(leaf, proof.index(), proof.treeSize(), path, root.bytes());
    }

    @Test
    void accepts_our_inclusion_proofs_and_no_other_entry() throws InclusionProofVerificationException {
        Random random = new Random(3);
        TiledTree tree = log.tree();
        for (int round = 0; round < 500; round++) {
            long index = random.nextLong(SIZE);
            InclusionProof proof = tree.inclusion(index);

            judge(Hash.ofLeaf(SampleLog.entry(index)).bytes(), proof, tree.root());
            assertThatThrownBy(
                            () -> judge(Hash.ofLeaf(SampleLog.entry(index + 1)).bytes(), proof, tree.root()))
                    .isInstanceOf(InclusionProofVerificationException.class);
        }
    }

    @Test
    void reads_our_checkpoints() throws RekorParseException {
        Ed25519Signer signer = Keys.log("log.example/audit");
        Checkpoint ours = new Checkpoint("log.example/audit", SIZE, log.tree().root());

        var theirs = Checkpoints.from(ours.signed(signer).note());

        assertThat(theirs.getOrigin()).isEqualTo(ours.origin());
        assertThat(theirs.getSize()).isEqualTo(SIZE);
        assertThat(theirs.getBase64Hash()).isEqualTo(ours.root().base64());
        assertThat(theirs.getSignatures()).hasSize(1);
    }
}
