package casement.usagereport;

import java.util.List;

/**
 * The report as it is read, whatever it is shown on.
 *
 * @param lines below the title: of when, of what
 */
record Pages(String title, List<String> lines, List<Section> sections) {
    static final String LANGUAGE = "en";
}
