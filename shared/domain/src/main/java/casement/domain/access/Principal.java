package casement.domain.access;

import casement.domain.audit.Who;
import java.util.Set;

/** The signed-in person. */
public record Principal(String subject, String name, String department, String agency, Set<Role> roles) {
    public Principal {
        roles = Set.copyOf(roles);
    }

    public Who who() {
        return new Who(subject, name, department, agency);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
