package casement.gateway.scene;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A plate of a format that a state or country issues, with a number by chance.
 *
 * @param shown as it is printed, with its gaps
 * @param issuer what stands above the number on American plates
 */
record MintedPlate(String shown, String issuer, boolean european) {
    /** In a format, D is a digit, Z a digit but 0, A a letter, C a consonant; the rest stands for itself. */
    private record Format(String issuer, String pattern, boolean european) {}

    private static final List<Format> FORMATS = List.of(
            us("CALIFORNIA", "8AAADDD"),
            us("TEXAS", "AAA-DDDD"),
            us("NEW YORK", "AAA-DDDD"),
            us("WASHINGTON", "AAADDDD"),
            us("OREGON", "DDD AAA"),
            us("ILLINOIS", "AA DDDDD"),
            us("VIRGINIA", "AAA-DDDD"),
            us("COLORADO", "AAA-ADD"),
            us("ARIZONA", "AAADDDD"),
            us("NEVADA", "DDD-ADD"),
            eu("B AA ZDDD"),
            eu("M AA ZDD"),
            eu("HH AC ZDDD"),
            eu("AA-DDD-AA"),
            eu("AADD AAA"),
            eu("AA DDDAA"),
            eu("DDDD CCC"),
            eu("ZAAADDD"),
            eu("AAA DDD"),
            eu("AA-DDD-A"));

    /** I, O and Q are left out by nearly all who issue plates, since they look like digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private static final String CONSONANTS = "BCDFGHJKLMNPRSTVWXYZ";

    private static Format us(String issuer, String pattern) {
        return new Format(issuer, pattern, false);
    }

    private static Format eu(String pattern) {
        return new Format("", pattern, true);
    }

    static MintedPlate next(RandomGenerator random) {
        Format format = FORMATS.get(random.nextInt(FORMATS.size()));
        StringBuilder shown = new StringBuilder();
        format.pattern().chars().forEach(place -> shown.append(fill((char) place, random)));
        return new MintedPlate(shown.toString(), format.issuer(), format.european());
    }

    private static char fill(char place, RandomGenerator random) {
        return switch (place) {
            case 'D' -> (char) ('0' + random.nextInt(10));
            case 'Z' -> (char) ('1' + random.nextInt(9));
            case 'A' -> LETTERS.charAt(random.nextInt(LETTERS.length()));
            case 'C' -> CONSONANTS.charAt(random.nextInt(CONSONANTS.length()));
            default -> place;
        };
    }

    /** Without what is printed between the characters. */
    String number() {
        return shown.replaceAll("[^A-Z0-9]", "");
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return european ? "a European plate" : "an American plate";
    }
}
