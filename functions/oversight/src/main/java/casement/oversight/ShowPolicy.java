package casement.oversight;

import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PublishedPack;
import java.util.List;

/** Shows anybody the policy in force, so that a city's web site can; it holds no data, so nothing is asked or recorded. */
public final class ShowPolicy {
    private final GoverningPacks packs;
    private final PackChanges changes;

    /** What is shown. */
    public record Shown(List<PublishedPack> packs) {}

    public ShowPolicy(GoverningPacks packs, PackChanges changes) {
        this.packs = packs;
        this.changes = changes;
    }

    public Shown show() {
        return new Shown(packs.published(changes.rulebook()));
    }
}
