package casement.publicsite;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language of the pages: what they say in it, and how it writes dates and numbers. */
final class Language {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Pattern SPECIAL = Pattern.compile("\\(([a-z ]+)\\)");
    private static final int MOST_DECIMALS = 6;

    private final String tag;
    private final Map<String, String> texts;
    private final Locale locale;

    private Language(String tag, Map<String, String> texts) {
        this.tag = tag;
        this.texts = texts;
        this.locale = Locale.forLanguageTag(find("locale"));
    }

    /** @param tag by ISO 639-1, such as {@code en}: the folder of its pages */
    static Language read(String tag, Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Language(tag, texts);
    }

    String tag() {
        return tag;
    }

    /** What its speakers call it. */
    String name() {
        return find("language");
    }

    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /** @param values in the places {@code {0}}, {@code {1}} … as they are */
    String say(String key, String... values) {
        return PLACE.matcher(find(key))
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))]));
    }

    private String find(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("the texts of the public pages in " + tag + " have no " + key);
        }
        return text;
    }

    String word(String group, Enum<?> constant) {
        return word(group, constant.name());
    }

    /** @return its word; of a code that no text file knows the code itself, with spaces */
    String word(String group, String code) {
        if (code.isBlank()) {
            return say("unsaid");
        }
        String key = group + "." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return special(code)
                .or(() -> Optional.ofNullable(texts.get(key)))
                .orElseGet(() -> code.replace('-', ' ').replace('_', ' '));
    }

    /** What stands in the place of a code, such as {@code (none)}, whatever it would have been a code of. */
    Optional<String> special(String code) {
        return Optional.of(SPECIAL.matcher(code))
                .filter(Matcher::matches)
                .map(matched -> "special." + matched.group(1).replace(' ', '-'))
                .flatMap(key -> Optional.ofNullable(texts.get(key)));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String decimal(BigDecimal number) {
        return decimals(number, Math.max(0, number.scale()));
    }

    String degrees(double degrees) {
        return decimals(BigDecimal.valueOf(degrees), MOST_DECIMALS);
    }

    /** In per cent, with one decimal. */
    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    private String decimals(BigDecimal number, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    String date(LocalDate day) {
        return formatted("pattern.date", day);
    }

    String month(YearMonth month) {
        return formatted("pattern.month", month);
    }

    String moment(Instant at, ZoneId zone) {
        return say("moment", formatted("pattern.moment", at.atZone(zone)), zone.getId());
    }

    private String formatted(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(find(pattern), locale).format(time);
    }
}
