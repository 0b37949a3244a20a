package casement.usagereport;

import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.RedactedField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an entry shows still, and the names of what was taken out of it. */
final class Fields {
    /** In the place of a value that was taken out. */
    static final String TAKEN_OUT = "(taken out)";

    /** In the place of a value that there never was. */
    static final String NONE = "(none)";

    private final Map<String, String> open = new HashMap<>();
    private final Set<String> redacted = new HashSet<>();

    Fields(LoggedEntry entry) {
        for (LoggedField field : entry.fields()) {
            switch (field) {
                case OpenField shown -> open.put(shown.name(), shown.value());
                case RedactedField hidden -> redacted.add(hidden.name());
            }
        }
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(open.get(name));
    }

    Optional<String> element(String name) {
        return get("element." + name);
    }

    boolean is(String name, String value) {
        return value.equals(open.get(name));
    }

    /** The value, or words that say why there is none. */
    String shown(String name) {
        return get(name).orElse(redacted.contains(name) ? TAKEN_OUT : NONE);
    }

    boolean isByPerson() {
        return !get("who.subject").orElse("").startsWith("function:");
    }

    /** By a person; what was refused or failed at once was asked too. */
    boolean isQuestion() {
        boolean isBarred = (is("outcome", "REFUSED") || is("outcome", "FAILED"))
                && get("inReplyTo").isEmpty();
        return isByPerson() && (is("outcome", "ASKED") || isBarred);
    }
}
