package casement.domain.plate;

/** A plate with characters that look alike made one: 0 for O, Q and D; 1 for I and L; 2 for Z; 5 for S; 6 for G; 8 for B. */
public record FoldedPlate(String characters) {
    public FoldedPlate {
        if (!characters.equals(folded(characters))) {
            throw new IllegalArgumentException("not folded");
        }
    }

    static FoldedPlate of(PlateText plate) {
        return new FoldedPlate(folded(plate.characters()));
    }

    /** What stands for a character; itself for most. */
    public static char folded(char character) {
        return switch (character) {
            case 'O', 'Q', 'D' -> '0';
            case 'I', 'L' -> '1';
            case 'Z' -> '2';
            case 'S' -> '5';
            case 'G' -> '6';
            case 'B' -> '8';
            default -> character;
        };
    }

    static String folded(String characters) {
        StringBuilder all = new StringBuilder(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            all.append(folded(characters.charAt(i)));
        }
        return all.toString();
    }

    @Override
    public String toString() {
        return "a folded plate of " + characters.length();
    }
}
