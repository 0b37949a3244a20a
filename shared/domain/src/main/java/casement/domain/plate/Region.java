package casement.domain.plate;

import casement.domain.Fault;
import java.util.regex.Pattern;

/**
 * Who issued a plate.
 *
 * @param code ISO 3166-1 alpha-2 in small letters, or ISO 3166-2 where the country's states issue plates: {@code us-ca}, {@code sk}
 * @param confidence 0 to 1
 */
public record Region(String code, double confidence) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,3})?");

    public Region {
        if (!FORM.matcher(code).matches()) {
            throw new Fault.BadInput("region", "a region is a country's code, or a country's and a state's (us-ca)");
        }
        Confidence.check("region", confidence);
    }
}
