package casement.domain.hotlist.compiled;

import casement.domain.hotlist.ListCategory;
import java.util.List;

/** What is known of a plate of an imported list, in one int: the list's place, the category, the region's place. */
final class Facts {
    static final int MOST_LISTS = 256;
    static final int MOST_REGIONS = 1024;

    private static final int LIST_BITS = 8;
    private static final int CATEGORY_BITS = 4;
    /** Files hold their places: a new one goes to the end. */
    private static final List<ListCategory> CATEGORIES = List.of(
            ListCategory.STOLEN_VEHICLE,
            ListCategory.STOLEN_PLATE,
            ListCategory.FELONY_VEHICLE,
            ListCategory.WANTED_PERSON,
            ListCategory.MISSING_PERSON,
            ListCategory.PERSON_AT_RISK,
            ListCategory.PROTECTION_ORDER,
            ListCategory.SUPERVISED_RELEASE,
            ListCategory.VIOLENT_PERSON,
            ListCategory.GANG_OR_TERRORISM,
            ListCategory.SEX_OFFENDER,
            ListCategory.CASE);

    private Facts() {}

    static int of(int list, ListCategory category, int region) {
        return (region << CATEGORY_BITS | CATEGORIES.indexOf(category)) << LIST_BITS | list;
    }

    static int list(int facts) {
        return facts & MOST_LISTS - 1;
    }

    static ListCategory category(int facts) {
        return CATEGORIES.get(facts >>> LIST_BITS & (1 << CATEGORY_BITS) - 1);
    }

    static int region(int facts) {
        return facts >>> (LIST_BITS + CATEGORY_BITS);
    }
}
