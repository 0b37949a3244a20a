package casement.recognition.format;

/**
 * The order of letters and digits on a kind of plate.
 *
 * @param region code of who issues it
 * @param pattern 9 for a digit, A for a letter, L for a letter but I, O and Q, X for either; others are themselves
 * @param share of the region's vehicles that bears it
 */
public record PlateFormat(String region, String pattern, double share) {
    private static final String NOT_ISSUED = "IOQ";

    public boolean matches(String text) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!matches(pattern.charAt(i), text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean matches(char place, char character) {
        boolean digit = character >= '0' && character <= '9';
        return switch (place) {
            case '9' -> digit;
            case 'A' -> !digit;
            case 'L' -> !digit && NOT_ISSUED.indexOf(character) < 0;
            case 'X' -> true;
            default -> place == character;
        };
    }

    /** How many different plates a place of the pattern tells apart. */
    double logSpace() {
        double log = 0;
        for (int i = 0; i < pattern.length(); i++) {
            log += Math.log(
                    switch (pattern.charAt(i)) {
                        case '9' -> 10;
                        case 'A' -> 26;
                        case 'L' -> 23;
                        case 'X' -> 36;
                        default -> 1;
                    });
        }
        return log;
    }
}
