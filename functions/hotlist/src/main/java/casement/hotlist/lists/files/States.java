package casement.hotlist.lists.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes of states as lists write them, and the regions that they are. */
final class States {
    private static final String AMERICAN =
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
                    + "RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP";
    private static final String CANADIAN = "AB BC MB NL NS NT NU ON PE QC SK YT";
    private static final Map<String, String> REGIONS = regions();

    private States() {}

    /** @param code in capitals */
    static Optional<String> region(String code) {
        return Optional.ofNullable(REGIONS.get(code));
    }

    /** No state's code has a digit; some sources write a zero for the letter O. */
    static String withLetters(String code) {
        return code.replace('0', 'O');
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        for (String code : AMERICAN.split(" ", -1)) {
            regions.put(code, "us-" + code.toLowerCase(Locale.ROOT));
        }
        for (String code : CANADIAN.split(" ", -1)) {
            regions.put(code, "ca-" + code.toLowerCase(Locale.ROOT));
        }
        // The national center's own codes.
        regions.put("NB", "us-ne");
        regions.put("PQ", "ca-qc");
        regions.put("NK", "ca-nb");
        regions.put("NF", "ca-nl");
        regions.put("US", "us");
        regions.put("MX", "mx");
        return regions;
    }
}
