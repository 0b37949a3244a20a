package casement.access.scim;

import casement.domain.Fault;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one form of filter that is known here: an attribute equals a text. */
public record Filter(String attribute, String value) {
    private static final int MOST_CHARACTERS = 600;
    private static final Pattern FORM = Pattern.compile("(?i)\\s*([a-z.]+)\\s+eq\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*");

    /** @throws Fault.BadInput when it is another form */
    public static Filter of(String text) {
        Matcher matcher = FORM.matcher(text.length() > MOST_CHARACTERS ? "" : text);
        if (!matcher.matches()) {
            throw new Fault.BadInput("filter", "must be of the form: attribute eq \"value\"");
        }
        return new Filter(matcher.group(1), matcher.group(2).replaceAll("\\\\(.)", "$1"));
    }

    /** The value, when that is the attribute. */
    public Optional<String> on(String name) {
        return Optional.of(value).filter(v -> attribute.equalsIgnoreCase(name));
    }
}
