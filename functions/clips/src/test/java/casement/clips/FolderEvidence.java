package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.Approval;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.CutMedia;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.PlannedCut;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is held and what is kept, as files that are moved from one place to the next: storing takes no time here. */
final class FolderEvidence implements HeldClips, EvidenceVault {
    private final Path folder;
    private final Map<ClipRequestId, PlannedCut> plans = new HashMap<>();
    private final Map<ClipRequestId, CutMedia> cuts = new HashMap<>();

    FolderEvidence(Path folder) {
        this.folder = folder;
    }

    private Path held(ClipRequestId request, String file) {
        return folder.resolve("held").resolve(request.value()).resolve(file);
    }

    private Path kept(EvidenceId item, String file) {
        return folder.resolve("kept").resolve(item.value()).resolve(file);
    }

    private static void move(Path from, Path to) {
        try {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Path path, byte[] content) {
        try {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, content);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PlannedCut plan(PlannedCut plan) {
        return plans.computeIfAbsent(plan.request(), first -> plan);
    }

    @Override
    public Optional<PlannedCut> planned(ClipRequestId request) {
        return Optional.ofNullable(plans.get(request));
    }

    @Override
    public boolean isThere(ClipRequestId request, String file) {
        return Files.exists(held(request, file));
    }

    @Override
    public void store(ClipRequestId request, String file, Path content, Sha256 digest) {
        move(content, held(request, file));
    }

    @Override
    public byte[] keep(ClipRequestId request, String file, byte[] content) {
        return written(held(request, file), content);
    }

    @Override
    public void finish(CutMedia cut) {
        cuts.put(cut.request(), cut);
    }

    @Override
    public Optional<CutMedia> finished(ClipRequestId request) {
        return Optional.ofNullable(cuts.get(request));
    }

    @Override
    public void drop(ClipRequestId request) {}

    @Override
    public void keep(Approval approval, EvidenceId item, String file, Sha256 digest) {
        move(held(approval.request().id(), file), kept(item, file));
    }

    @Override
    public byte[] keep(Approval approval, EvidenceId item, String file, byte[] content) {
        return written(kept(item, file), content);
    }

    @Override
    public Optional<byte[]> read(AuditReceipt receipt, EvidenceId item, String file) {
        try {
            return Files.exists(kept(item, file))
                    ? Optional.of(Files.readAllBytes(kept(item, file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream stream(AuditReceipt receipt, EvidenceId item, String file) {
        try {
            return Files.newInputStream(kept(item, file));
        } catch (IOException e) {
            throw new Fault.Missing("a file of the item is gone");
        }
    }

    @Override
    public URI open(AuditReceipt receipt, EvidenceId item, String file, Duration validity) {
        return kept(item, file).toUri();
    }

    @Override
    public Inventory inventory(AuditReceipt receipt, EvidenceId item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroy(AuditReceipt receipt, EvidenceItem item) {
        throw new UnsupportedOperationException();
    }
}
