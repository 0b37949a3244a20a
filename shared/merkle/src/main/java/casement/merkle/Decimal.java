package casement.merkle;

import java.util.regex.Pattern;

/** Numbers as the specifications write them: ASCII digits without leading zeros. */
final class Decimal {
    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Decimal() {}

    static long parse(String what, String text) {
        if (!FORM.matcher(text).matches()) {
            throw new MalformedLog(what + " is not a decimal number without leading zeros: " + text);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedLog(what + " is more than 63 bits hold: " + text, e);
        }
    }
}
