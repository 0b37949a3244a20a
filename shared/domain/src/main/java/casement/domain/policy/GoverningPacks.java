package casement.domain.policy;

import java.util.List;
import java.util.Optional;

/** The packs that this deployment has chosen; knows what is in force, and what a new text would do. */
public interface GoverningPacks {
    /**
     * In the order in which the deployment names them.
     *
     * @throws casement.domain.Fault.Unavailable when a text that is in force cannot be had
     */
    List<PackInForce> inForce(Rulebook book);

    /** Empty when the deployment has not chosen it. */
    default Optional<PackInForce> inForce(PackName pack, Rulebook book) {
        return inForce(book).stream()
                .filter(known -> known.text().pack().equals(pack))
                .findFirst();
    }

    /** As {@link #inForce(Rulebook)}, for anybody to read. */
    List<PublishedPack> published(Rulebook book);

    /**
     * Reads a text that is to replace a pack, strictly, and together with all other packs, on every day on which it would rule
     * beside other versions of them.
     *
     * @throws casement.domain.Fault.BadInput with everything that is wrong, each with its line
     * @throws casement.domain.Fault.Missing when the deployment has not chosen the pack
     */
    PackText check(PackName pack, String yaml, Rulebook book);

    /** What differs between two texts of a pack, in the order of the packs' sections. */
    List<PackDifference> differences(String before, String after);
}
