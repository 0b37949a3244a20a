package casement.domain.plate;

import java.util.List;

/**
 * What may stand at one place of a plate.
 *
 * @param choices the likeliest first; a choice less likely than one in a hundred is not told
 */
public record CharacterAlternatives(List<Choice> choices) {
    /**
     * @param confidence 0 to 1
     */
    public record Choice(char character, double confidence) {
        public Choice {
            Confidence.check("characters", confidence);
        }
    }

    public CharacterAlternatives {
        choices = List.copyOf(choices);
    }

    /** Shows nobody a plate. */
    @Override
    public String toString() {
        return choices.size() + " characters";
    }
}
