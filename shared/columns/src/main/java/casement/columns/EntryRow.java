package casement.columns;

import casement.domain.audit.Redaction;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.PlateElements;
import casement.domain.log.PlateMarks;
import casement.domain.log.PurgedEntry;
import casement.domain.log.RedactedField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of the lake of entries; its names in the file are those here in lower case, with underscores. What an entry has not, and what was
 * taken out of it, is null; what was taken out is among the redactions.
 *
 * @param plateMark stands for the plate that was asked for
 * @param elements all others that were used in the question, none of which holds a plate
 * @param purged whether of the entry only its place and its hash are left
 */
record EntryRow(
        long index,
        Instant sealed,
        @Nullable String id,
        @Nullable Instant at,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String department,
        @Nullable String agency,
        @Nullable String action,
        @Nullable String outcome,
        @Nullable String camera,
        @Nullable String plateMark,
        Map<String, String> elements,
        @Nullable String purposeCode,
        @Nullable String purposeNumber,
        @Nullable String purposeNarrative,
        @Nullable String purposeOffence,
        @Nullable String clause,
        @Nullable Integer answerCount,
        @Nullable String answerDigest,
        @Nullable String inReplyTo,
        List<RedactionRow> redactions,
        boolean purged) {
    private static final String ELEMENT = "element.";
    private static final String CAMERA = "camera";
    private static final String WHOLE_ENTRY = "*";

    /**
     * Something that is no longer shown.
     *
     * @param field its name in the log; {@code *} for the whole entry
     * @param act the entry that records it
     */
    record RedactionRow(String field, String authority, String actor, Instant at, String act) {
        private static RedactionRow of(String field, Redaction why) {
            return new RedactionRow(
                    field, why.authority(), why.actor(), why.at(), why.act().value());
        }
    }

    static EntryRow of(LogLine line, PlateMarks marks) {
        return switch (line) {
            case LoggedEntry entry -> of(entry, marks);
            case PurgedEntry purged ->
                of(purged, Map.of(), List.of(RedactionRow.of(WHOLE_ENTRY, purged.redaction())), true, marks);
        };
    }

    private static EntryRow of(LoggedEntry entry, PlateMarks marks) {
        Map<String, String> open = new HashMap<>();
        List<RedactionRow> redactions = new ArrayList<>();
        for (LoggedField field : entry.fields()) {
            switch (field) {
                case OpenField shown -> open.put(shown.name(), shown.value());
                case RedactedField hidden -> redactions.add(RedactionRow.of(hidden.name(), hidden.redaction()));
            }
        }
        return of(entry, open, redactions, false, marks);
    }

    private static EntryRow of(
            LogLine line, Map<String, String> fields, List<RedactionRow> redactions, boolean purged, PlateMarks marks) {
        return new EntryRow(
                line.index(),
                line.sealed(),
                fields.get("id"),
                Optional.ofNullable(fields.get("at")).map(Instant::parse).orElse(null),
                fields.get("who.subject"),
                fields.get("who.name"),
                fields.get("who.department"),
                fields.get("who.agency"),
                fields.get("action"),
                fields.get("outcome"),
                fields.get(ELEMENT + CAMERA),
                Optional.ofNullable(fields.get(ELEMENT + PlateElements.ASKED))
                        .map(marks::of)
                        .orElse(null),
                otherElements(fields),
                fields.get("purpose.code"),
                fields.get("purpose.number"),
                fields.get("purpose.narrative"),
                fields.get("purpose.offence"),
                fields.get("clause"),
                Optional.ofNullable(fields.get("answer.count"))
                        .map(Integer::valueOf)
                        .orElse(null),
                fields.get("answer.digest"),
                fields.get("inReplyTo"),
                redactions,
                purged);
    }

    private static SortedMap<String, String> otherElements(Map<String, String> fields) {
        SortedMap<String, String> others = new TreeMap<>();
        fields.forEach((field, value) -> {
            String element = field.startsWith(ELEMENT) ? field.substring(ELEMENT.length()) : CAMERA;
            if (!element.equals(CAMERA) && !PlateElements.holdsPlate(element)) {
                others.put(element, value);
            }
        });
        return others;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "row of entry " + index;
    }
}
