package casement.recognition.format;

import java.util.Arrays;
import java.util.List;

/**
 * Where cameras stand. Plates of there are what they see most, which tells apart formats that several regions use.
 *
 * @param codes of regions ({@code us-ca}), or of countries with all their regions ({@code us}); none: they may stand anywhere
 */
public record HomeRegions(List<String> codes) {
    /** Nothing is known. */
    public static final HomeRegions ANYWHERE = new HomeRegions(List.of());

    /** One vehicle from afar is as rare here as if its region had a hundredth of its vehicles. */
    private static final double AT_HOME = 100;

    public HomeRegions {
        codes = List.copyOf(codes);
    }

    /** @param codes with commas between */
    public static HomeRegions of(String codes) {
        return new HomeRegions(Arrays.stream(codes.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList());
    }

    /** The same regions, with more of the vehicles that are at home. */
    List<IssuingRegion> weigh(List<IssuingRegion> regions) {
        for (String code : codes) {
            if (regions.stream().noneMatch(region -> isOf(region, code))) {
                throw new IllegalArgumentException("no plates are known of the region '" + code
                        + "'; regions are named as in us, us-ca, de, with commas between");
            }
        }
        return regions.stream()
                .map(region -> codes.stream().anyMatch(code -> isOf(region, code)) ? region.times(AT_HOME) : region)
                .toList();
    }

    private static boolean isOf(IssuingRegion region, String code) {
        return region.code().equals(code) || region.code().startsWith(code + "-");
    }
}
