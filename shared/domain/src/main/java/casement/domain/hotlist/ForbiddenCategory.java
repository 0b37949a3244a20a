package casement.domain.hotlist;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a row may be on no list, whatever the file is called: immigration, civil or administrative (SJ-ALPR-4). There is no
 * setting for it.
 */
public enum ForbiddenCategory {
    IMMIGRATION(
            "\\bimmigra|\\bimmig\\b|\\bdeport|\\bremoval order|\\border of removal|\\bfinal order|\\babsconder|\\bundocumented"
                    + "|\\billegal (re-?)?entr|\\billegal alien|\\bcriminal alien|\\bice (detainer|warrant|ero|hold)|\\bi-20[05]\\b|\\bi-247"
                    + "|\\bvisa overstay|\\boverstay\\b|\\b8 u\\.?s\\.?c"),
    ADMINISTRATIVE_WARRANT("\\b(admin|administrative|civil) warrant|\\badministratively wanted");

    private final Pattern words;

    ForbiddenCategory(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** What forbids a row that says so; underscores, slashes and hyphens part words. */
    public static Optional<ForbiddenCategory> in(String text) {
        String spaced = text.replace('_', ' ').replace('/', ' ');
        for (ForbiddenCategory category : values()) {
            if (category.words.matcher(spaced).find()
                    || category.words.matcher(spaced.replace('-', ' ')).find()) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
