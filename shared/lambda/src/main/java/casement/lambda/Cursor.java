package casement.lambda;

import casement.domain.Fault;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a list goes on. It names a place in the list and nothing else, and is bound to who asked for what; the rules are
 * asked anew for every page, so that a forged one shows nobody more than an honest one.
 */
public final class Cursor {
    private static final int MARK_CHARACTERS = 22;
    private static final int MOST_CHARACTERS = 500;

    private Cursor() {}

    /** @param place the last item of a page, in words that the list's function understands */
    public static String to(String place, HttpQuestion question) {
        return sealed(place, mark(place, question, asked(question)));
    }

    private static String sealed(String place, String mark) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((mark + place).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Fault.BadInput when the cursor is not one of this person's to this question */
    public static Optional<String> of(HttpQuestion question) {
        return question.query("cursor").map(sent -> open(sent, question, asked(question)));
    }

    /**
     * Of a question whose words stand in its body.
     *
     * @param asked those words, without how many are wanted and from where on
     */
    public static String to(String place, HttpQuestion question, String asked) {
        return sealed(place, mark(place, question, asked));
    }

    /**
     * @param sent in the body of the question
     * @param asked the words of the question, without how many are wanted and from where on
     * @throws Fault.BadInput when the cursor is not one of this person's to this question
     */
    public static Optional<String> of(Optional<String> sent, HttpQuestion question, String asked) {
        return sent.map(cursor -> open(cursor, question, asked));
    }

    private static String open(String sent, HttpQuestion question, String asked) {
        String opened = decoded(sent);
        if (opened.length() > MARK_CHARACTERS) {
            String place = opened.substring(MARK_CHARACTERS);
            if (opened.startsWith(mark(place, question, asked))) {
                return place;
            }
        }
        throw new Fault.BadInput(
                "cursor", "is none that you got from this question; begin again without it, and change only 'limit'");
    }

    private static String decoded(String sent) {
        try {
            return sent.length() > MOST_CHARACTERS
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String asked(HttpQuestion question) {
        TreeMap<String, String> asked = new TreeMap<>(question.query());
        asked.remove("cursor");
        asked.remove("limit");
        return asked.toString();
    }

    private static String mark(String place, HttpQuestion question, String asked) {
        String bound = String.join("\n", question.principal().subject(), question.path(), asked, place);
        return Sha256.of(bound.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK_CHARACTERS);
    }
}
