package casement.domain.access;

import casement.domain.audit.Who;
import java.util.Set;

/** The signed-in person. */
public record Principal(
        String subject, String name, String department, String agency, Set<Role> roles, Standing standing) {
    /** Somebody who is not signed in. */
    public static final Principal NOBODY = new Principal("", "not signed in", "", "", Set.of(Role.PUBLIC));

    public Principal {
        roles = Set.copyOf(roles);
    }

    /** Somebody of whom the directory says nothing. */
    public Principal(String subject, String name, String department, String agency, Set<Role> roles) {
        this(subject, name, department, agency, roles, Standing.NONE);
    }

    public Principal with(Standing known) {
        return new Principal(subject, name, department, agency, roles, known);
    }

    public Who who() {
        return new Who(subject, name, department, agency);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
