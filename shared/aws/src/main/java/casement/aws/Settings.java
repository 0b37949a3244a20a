package casement.aws;

import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import io.micronaut.context.env.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads settings from the environment, and says at the end all that is wrong with them at once. */
final class Settings {
    private static final int MOST_DAYS = 36_500;

    private final Environment environment;
    private final List<String> problems = new ArrayList<>();

    Settings(Environment environment) {
        this.environment = environment;
    }

    /** @param name as the template writes it, such as {@code CAMERAS_TABLE} */
    String text(String name) {
        Optional<String> value = value(name);
        if (value.isEmpty()) {
            problems.add(name + " is not set");
        }
        return value.orElse("");
    }

    /** Whole days, 1 or more. */
    int days(String name) {
        String text = text(name);
        try {
            int days = Integer.parseInt(text);
            if (days >= 1 && days <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException e) {
            if (text.isEmpty()) {
                return 1;
            }
        }
        problems.add(name + " must be whole days, 1 or more, not '" + text + "'");
        return 1;
    }

    /** Days of every kind of data. */
    Retention retention() {
        return new Retention(Map.of(
                RetentionClass.CCTV_RECORDING, days("CCTV_RECORDING_DAYS"),
                RetentionClass.ALPR_RECORDING, days("ALPR_RECORDING_DAYS"),
                RetentionClass.RECORDED_ONLY_RECORDING, days("RECORDED_ONLY_RECORDING_DAYS"),
                RetentionClass.PLATE_READ, days("ALPR_READ_DAYS"),
                RetentionClass.SIGHTING, days("SIGHTING_DAYS")));
    }

    String arn(String name) {
        String text = text(name);
        if (!text.isEmpty() && !text.startsWith("arn:")) {
            problems.add(name + " must be an ARN, not '" + text + "'");
        }
        return text;
    }

    /** @throws IllegalStateException naming every problem so far */
    void check() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("settings: " + String.join("; ", problems));
        }
    }

    private Optional<String> value(String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return environment
                .getProperty(property, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
