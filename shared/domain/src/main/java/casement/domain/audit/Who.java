package casement.domain.audit;

/** Who did it, as the sign-in said. */
public record Who(String subject, String name, String department, String agency) {
    /** Somebody who was not signed in. */
    public static final Who NOBODY = new Who("", "not signed in", "", "");

    /** Casement itself, acting on a schedule or on a message. */
    public static Who function(String name) {
        return new Who("function:" + name, name, "", "");
    }
}
