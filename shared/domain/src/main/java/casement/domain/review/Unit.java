package casement.domain.review;

/** A department of an agency, as sign-ins name it. */
public record Unit(String agency, String department) {
    /** Whether it is surely another; of units without a name nobody can tell. */
    public boolean isAnotherThan(Unit other) {
        boolean named =
                !agency.isBlank() && !department.isBlank() && !other.agency.isBlank() && !other.department.isBlank();
        return named && !(same(agency, other.agency) && same(department, other.department));
    }

    /** Whether it is surely of the same agency. */
    public boolean isOfSameAgency(Unit other) {
        return !agency.isBlank() && same(agency, other.agency);
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
