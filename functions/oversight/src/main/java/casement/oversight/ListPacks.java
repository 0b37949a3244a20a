package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.policy.ApprovedVersion;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackInForce;
import casement.domain.policy.PackName;
import casement.domain.policy.PackText;
import casement.domain.policy.PackVersions;
import casement.domain.policy.Rulebook;
import casement.domain.video.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the packs that rule here, and what is about to change. */
public final class ListPacks {
    private final Asking asking;
    private final GoverningPacks packs;
    private final PackChanges changes;
    private final Clock clock;

    /**
     * A pack as listed.
     *
     * @param asShipped whether the text in force is the one that came with the software
     * @param shippedVersion of the text that came with the software
     * @param pending a version that waits for a second person
     * @param coming approved versions whose day is yet to come
     */
    public record Listed(
            PackName pack,
            String title,
            int version,
            LocalDate effective,
            Sha256 digest,
            boolean asShipped,
            int shippedVersion,
            Optional<Integer> pending,
            List<ApprovedVersion> coming) {}

    /** What is listed. */
    public record Shown(List<Listed> packs, AuditId auditId) {}

    public ListPacks(Asking asking, GoverningPacks packs, PackChanges changes, Clock clock) {
        this.asking = asking;
        this.packs = packs;
        this.changes = changes;
        this.clock = clock;
    }

    public Shown list(Principal principal) {
        Asked asked = asking.ask("ListPacks", Question.of(principal, Action.SHOW_POLICY), Map.of());
        List<Listed> listed = asked.answer(
                receipt -> listed(),
                found -> found.stream()
                        .map(pack -> pack.pack() + "/" + pack.version())
                        .toList());
        return new Shown(listed, asked.id());
    }

    private List<Listed> listed() {
        Rulebook book = changes.rulebook();
        return packs.inForce(book).stream().map(pack -> listed(pack, book)).toList();
    }

    private Listed listed(PackInForce inForce, Rulebook book) {
        PackText text = inForce.text();
        PackVersions versions = book.of(text.pack());
        return new Listed(
                text.pack(),
                text.title(),
                text.version(),
                text.effective(),
                text.digest(),
                inForce.asShipped(),
                inForce.shippedVersion(),
                versions.pending(),
                versions.coming(LocalDate.now(clock)));
    }
}
