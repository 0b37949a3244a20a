package casement.domain.access;

import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What makes two narratives the same: letters and digits, whatever their case, accents, spaces and punctuation.
 *
 * @param letters upper-case, decomposed as Unicode's NFKD does
 */
public record Wording(String letters) {
    public static Wording of(String narrative) {
        String upper = decomposed(narrative).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(upper.length());
        decomposed(upper).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return new Wording(letters.toString());
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    public Sha256 digest() {
        return Sha256.of(letters.getBytes(StandardCharsets.UTF_8));
    }

    /** That tells nobody who else said the same. */
    Sha256 digestFor(String subject) {
        return Sha256.of((subject.length() + ":" + subject + letters).getBytes(StandardCharsets.UTF_8));
    }
}
