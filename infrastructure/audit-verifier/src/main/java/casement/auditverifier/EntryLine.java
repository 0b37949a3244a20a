package casement.auditverifier;

import java.util.List;
import java.util.Optional;

/**
 * What a line of the entries' files comes to.
 *
 * @param digest as its fields give it; of a purged entry as the line says
 * @param id of the entry, unless it was taken out
 * @param at when the entry was made, unless it was taken out
 */
record EntryLine(
        long index,
        long sealedMillis,
        byte[] digest,
        Optional<String> id,
        Optional<String> at,
        List<Redaction> redactions) {

    /** @param what the field, or the whole entry */
    record Redaction(String what, String authority, String actor, String act) {}
}
