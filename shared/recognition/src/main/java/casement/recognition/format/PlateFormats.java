package casement.recognition.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The formats of all regions that we know, with how often each is to be expected. */
public final class PlateFormats {
    /** Of a thousand plates, so many are of nobody's format: chosen by their owners, dealers', of afar. */
    private static final double OF_NO_FORMAT = 0.06;
    /** Letters and digits both are in all but few plates. */
    private static final double ONE_KIND = 0.3;

    private final Map<String, IssuingRegion> regions;
    private final List<PlateFormat> formats;

    PlateFormats(List<IssuingRegion> regions, List<PlateFormat> formats) {
        this.regions = new LinkedHashMap<>();
        regions.forEach(region -> this.regions.put(region.code(), region));
        this.formats = List.copyOf(formats);
    }

    /** From the tables in our resources, for cameras that may stand anywhere. */
    public static PlateFormats published() {
        return publishedFor(HomeRegions.ANYWHERE);
    }

    /**
     * From the tables in our resources, for cameras that stand there.
     *
     * @throws IllegalArgumentException when nobody is known to issue plates there
     */
    public static PlateFormats publishedFor(HomeRegions home) {
        List<IssuingRegion> regions = home.weigh(regionsOfTheWorld());
        List<PlateFormat> formats = Lines.of("formats.tsv").stream()
                .map(f -> new PlateFormat(f[0], f[1], Double.parseDouble(f[2])))
                .toList();
        return new PlateFormats(regions, formats);
    }

    private static List<IssuingRegion> regionsOfTheWorld() {
        return Lines.of("regions.tsv").stream()
                .map(f -> new IssuingRegion(
                        f[0],
                        f[1],
                        Double.parseDouble(f[2]),
                        f.length > 3 && !f[3].isBlank() ? List.of(f[3].split(" ")) : List.of()))
                .toList();
    }

    public List<IssuingRegion> regions() {
        return List.copyOf(regions.values());
    }

    public boolean isValid(String text) {
        return formats.stream().anyMatch(format -> format.matches(text));
    }

    /** The text, and what it would be with look-alikes exchanged as one format or another asks. */
    public Set<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(text);
        for (PlateFormat format : formats) {
            LookAlikes.fitted(text, format.pattern()).ifPresent(readings::add);
        }
        return readings;
    }

    /**
     * How many vehicles of each region are to be expected, in millions, each weighed with what else is known of the
     * picture.
     */
    public Map<String, Double> expected(ToDoubleFunction<IssuingRegion> evidence) {
        Map<String, Double> expected = new LinkedHashMap<>();
        double sum = 0;
        for (IssuingRegion region : regions.values()) {
            double weight = region.millions() * evidence.applyAsDouble(region);
            expected.put(region.code(), weight);
            sum += weight;
        }
        double whole = sum;
        expected.replaceAll((code, weight) -> weight / whole);
        return expected;
    }

    /** The natural logarithm of how likely a vehicle bears just this text, when nothing of it has been read yet. */
    public double logPrior(String text, Map<String, Double> expected) {
        double chosen = OF_NO_FORMAT * lengthShare(text.length()) * Math.pow(36, -text.length());
        double sum = chosen * (mixed(text) ? 1 : ONE_KIND);
        for (PlateFormat format : formats) {
            if (format.matches(text)) {
                sum += expected.getOrDefault(format.region(), 0.0) * format.share() * Math.exp(-format.logSpace());
            }
        }
        return Math.log(sum);
    }

    /** How likely each region issued this plate; empty when it has none of their formats. */
    public Map<String, Double> issuers(String text, Map<String, Double> expected) {
        Map<String, Double> issuers = new LinkedHashMap<>();
        double sum = OF_NO_FORMAT * lengthShare(text.length()) * Math.pow(36, -text.length());
        for (PlateFormat format : formats) {
            if (format.matches(text)) {
                double weight =
                        expected.getOrDefault(format.region(), 0.0) * format.share() * Math.exp(-format.logSpace());
                issuers.merge(format.region(), weight, Double::sum);
                sum += weight;
            }
        }
        double whole = sum;
        issuers.replaceAll((code, weight) -> weight / whole);
        return issuers;
    }

    /** Every pattern of a length, once. */
    public List<String> patterns(int length) {
        return new ArrayList<>(new LinkedHashSet<>(formats.stream()
                .map(PlateFormat::pattern)
                .filter(pattern -> pattern.length() == length)
                .toList()));
    }

    private static boolean mixed(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().anyMatch(Character::isLetter);
    }

    private static double lengthShare(int length) {
        return switch (length) {
            case 7 -> 0.35;
            case 6 -> 0.3;
            case 5 -> 0.15;
            case 4, 8 -> 0.08;
            case 3 -> 0.02;
            default -> 0.001;
        };
    }
}
