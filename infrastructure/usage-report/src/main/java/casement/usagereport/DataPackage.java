package casement.usagereport;

import casement.json.Json;
import casement.merkle.Checkpoint;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The descriptor of an export: a tabular Data Package (Frictionless Data, specs.frictionlessdata.io, version 1), which says of each file its
 * schema, length and SHA-256.
 *
 * @param from the first instant that it covers, by the time of sealing
 * @param until the first that it does not
 * @param missing entries that may belong to the span and are not in the copy that it was made of
 */
record DataPackage(Instant from, Instant until, Checkpoint checkpoint, long missing) {
    static final String PATH = "datapackage.json";

    String json(List<ExportFile.Written> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", "casement-audit-log");
        json.put("profile", "tabular-data-package");
        json.put(
                "description",
                "Entries of an audit log that were sealed from 'from' to before 'until'. '(taken out)' stands where 'redactions' names"
                        + " the field; elsewhere somebody typed it. A text that begins with =, +, -, @, an"
                        + " apostrophe, tab or carriage return has one apostrophe put before it, which is not its own, so that no"
                        + " spreadsheet takes it for a formula.");
        json.put("from", from.toString());
        json.put("until", until.toString());
        json.put("log_origin", checkpoint.origin());
        json.put("log_size", checkpoint.size());
        json.put("log_root", checkpoint.root().base64());
        json.put("missing_entries", missing);
        json.put("resources", files.stream().map(DataPackage::resource).toList());
        return Json.write(json) + "\n";
    }

    private static Map<String, Object> resource(ExportFile.Written file) {
        ExportTable table = file.table();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("profile", "tabular-data-resource");
        resource.put("path", table.path());
        resource.put("description", table.says());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("rows", file.rows());
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256().hex());
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(ExportTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("id", table.schema());
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of("", Fields.TAKEN_OUT));
        return schema;
    }

    private static Map<String, Object> field(ExportTable.Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        if (column.type().equals("datetime")) {
            field.put("format", "any");
        }
        field.put("description", column.says());
        return field;
    }
}
