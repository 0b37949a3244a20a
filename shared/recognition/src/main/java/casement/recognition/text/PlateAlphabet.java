package casement.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The 36 characters of plates, after the blank at 0; and where each class of a recogniser belongs among them. */
public final class PlateAlphabet {
    public static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public static final int SIZE = 1 + CHARACTERS.length();
    public static final int BLANK = 0;
    /** Of a class that is neither a plate's character nor a mark between them. */
    static final int OTHER = -1;

    private PlateAlphabet() {}

    /** @return 0 when it is none of the plates' characters */
    public static int index(char character) {
        return 1 + CHARACTERS.indexOf(character);
    }

    public static char character(int index) {
        return CHARACTERS.charAt(index - 1);
    }

    /** For a recogniser whose classes are the blank, the characters that it notes one a line, and the space. */
    static int[] classes(String noted) {
        List<Integer> classes = new ArrayList<>();
        classes.add(BLANK);
        noted.lines().map(PlateAlphabet::classOf).forEach(classes::add);
        classes.add(BLANK);
        return classes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int classOf(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.length() != 1) {
            return OTHER;
        }
        int index = index(upper.charAt(0));
        if (index > 0) {
            return index;
        }
        return upper.charAt(0) < 0x2E80 ? BLANK : OTHER;
    }
}
