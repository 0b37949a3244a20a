package casement.publicsite;

import java.util.Locale;

/** The pages, in the order in which they are offered. */
enum PageName {
    OVERVIEW,
    CAMERAS,
    COLLECTED,
    POLICIES,
    CONTACTS,
    PARTNERS,
    FIGURES,
    MEASURES,
    REVIEWS,
    DELETIONS,
    LOG,
    ARCHIVE;

    /** In its language's folder. */
    String file() {
        return this == OVERVIEW ? "index.html" : code() + ".html";
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(Language language) {
        return language.say("page." + code());
    }

    String about(Language language) {
        return language.say("page." + code() + ".about");
    }
}
