package casement.domain.plate;

import java.util.List;

/**
 * A plate in one picture.
 *
 * @param confidence that it is a plate and says this, 0 to 1
 * @param candidates other texts, most likely first
 * @param characters for each place of the text, what may stand there
 * @param regions who may have issued it, most likely first; empty when it has no format that is known
 * @param box where it is
 * @param widthPixels how wide its number is in the picture
 */
public record SpottedPlate(
        PlateText text,
        double confidence,
        List<Candidate> candidates,
        List<CharacterAlternatives> characters,
        List<Region> regions,
        PictureBox box,
        int widthPixels) {
    public SpottedPlate {
        Confidence.check("confidence", confidence);
        candidates = List.copyOf(candidates);
        characters = List.copyOf(characters);
        regions = List.copyOf(regions);
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "a plate " + widthPixels + " pixels wide";
    }
}
