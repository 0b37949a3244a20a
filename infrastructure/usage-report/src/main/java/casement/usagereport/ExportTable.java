package casement.usagereport;

import java.util.List;
import java.util.stream.Stream;

/**
 * A schema of exported tables. A later version may add columns at the end; a column that changes its meaning makes another schema.
 *
 * @param says what a row is
 */
record ExportTable(String name, String says, List<Column> columns) {
    /** Fields of an entry that have a column of their own (docs/audit-log.md, Format 1). */
    static final List<String> FIELDS = List.of(
            "id",
            "at",
            "who.subject",
            "who.name",
            "who.department",
            "who.agency",
            "action",
            "outcome",
            "purpose.code",
            "purpose.number",
            "purpose.narrative",
            "purpose.offence",
            "clause",
            "answer.count",
            "answer.digest",
            "inReplyTo");

    static final ExportTable ENTRIES = new ExportTable(
            "entries",
            "An entry of the log. What an entry does not have is empty.",
            Stream.of(
                            Stream.of(
                                    new Column("index", "integer", "place in the log, from 0"),
                                    new Column("sealed", "datetime", "when it was put into the log")),
                            FIELDS.stream().map(ExportTable::column),
                            Stream.of(
                                    new Column(
                                            "taken_out",
                                            "string",
                                            "names of the fields that were taken out, with a space between; * for all of them")))
                    .flatMap(columns -> columns)
                    .toList());

    static final ExportTable DETAILS = new ExportTable(
            "details",
            "A further field of an entry: element.NAME is a data element used in the question.",
            List.of(
                    new Column("index", "integer", "of the entry"),
                    new Column("field", "string", "its name"),
                    new Column("value", "string", "what it says")));

    static final ExportTable REDACTIONS = new ExportTable(
            "redactions",
            "That something was taken out of an entry.",
            List.of(
                    new Column("index", "integer", "of the entry"),
                    new Column("field", "string", "its name; * for the whole entry"),
                    new Column("authority", "string", "the clause, order or law that asks for it"),
                    new Column("actor", "string", "who took it out"),
                    new Column("at", "datetime", "when"),
                    new Column("act", "string", "id of the entry that records it")));

    /** @param type of Table Schema */
    record Column(String name, String type, String says) {}

    String schema() {
        return "casement.log-export/" + name + "/v1";
    }

    String path() {
        return name + ".csv";
    }

    private static Column column(String field) {
        String type = switch (field) {
            case "answer.count" -> "integer";
            case "at" -> "datetime";
            default -> "string";
        };
        return new Column(field, type, "the field " + field);
    }
}
