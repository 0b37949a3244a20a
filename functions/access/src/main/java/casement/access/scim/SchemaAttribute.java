package casement.access.scim;

import java.util.List;
import java.util.Optional;

/**
 * One attribute of a resource, in the words of RFC 7643, 7.
 *
 * @param subAttributes of one that has parts
 */
public record SchemaAttribute(
        String name,
        String type,
        boolean multiValued,
        String description,
        boolean required,
        boolean caseExact,
        String mutability,
        String returned,
        String uniqueness,
        Optional<List<SchemaAttribute>> subAttributes) {

    /** One that a client sets, may leave out, and finds again letter by letter. */
    static SchemaAttribute text(String name, String description) {
        return of(name, "string", false, description);
    }

    static SchemaAttribute truth(String name, String description) {
        return of(name, "boolean", false, description);
    }

    static SchemaAttribute parts(String name, String description, SchemaAttribute... parts) {
        return of(name, "complex", false, description).having(parts);
    }

    static SchemaAttribute several(String name, String description, SchemaAttribute... parts) {
        return of(name, "complex", true, description).having(parts);
    }

    private static SchemaAttribute of(String name, String type, boolean many, String description) {
        boolean caseExact = type.equals("string");
        return new SchemaAttribute(
                name, type, many, description, false, caseExact, "readWrite", "default", "none", Optional.empty());
    }

    private SchemaAttribute having(SchemaAttribute... parts) {
        return new SchemaAttribute(
                name,
                type,
                multiValued,
                description,
                required,
                caseExact,
                mutability,
                returned,
                uniqueness,
                Optional.of(List.of(parts)));
    }

    SchemaAttribute needed() {
        return new SchemaAttribute(
                name, type, multiValued, description, true, caseExact, mutability, returned, uniqueness, subAttributes);
    }

    /** @param changes {@code immutable} or {@code readOnly} */
    SchemaAttribute that(String changes) {
        return new SchemaAttribute(
                name,
                type,
                multiValued,
                description,
                required,
                caseExact,
                changes,
                returned,
                uniqueness,
                subAttributes);
    }

    /** No two resources have the same. */
    SchemaAttribute once() {
        return new SchemaAttribute(
                name,
                type,
                multiValued,
                description,
                required,
                caseExact,
                mutability,
                returned,
                "server",
                subAttributes);
    }
}
