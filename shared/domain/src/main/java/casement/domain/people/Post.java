package casement.domain.people;

/**
 * Where somebody works; who moves to another needs a new authorisation (SCH-9).
 *
 * @param department or other assignment within the agency
 * @param title of the post
 */
public record Post(AgencyId agency, String department, String title) {}
