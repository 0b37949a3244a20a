package casement.usagereport;

import casement.domain.audit.Redaction;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.PurgedEntry;
import casement.domain.log.RedactedField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries of the log as three tables, written line by line. */
final class ExportTables implements AutoCloseable {
    /** In the place of a field's name: all fields. */
    private static final String ALL = "*";

    private final Path folder;
    private final ExportFile entries;
    private final ExportFile details;
    private final ExportFile redactions;
    private boolean isWhole;

    ExportTables(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        entries = new ExportFile(folder, ExportTable.ENTRIES);
        details = new ExportFile(folder, ExportTable.DETAILS);
        redactions = new ExportFile(folder, ExportTable.REDACTIONS);
    }

    void add(LogLine line) {
        switch (line) {
            case LoggedEntry entry -> add(entry);
            case PurgedEntry purged -> add(purged);
        }
    }

    private void add(LoggedEntry entry) {
        String index = Long.toString(entry.index());
        Map<String, String> shown = new HashMap<>();
        List<String> takenOut = new ArrayList<>();
        for (LoggedField field : entry.fields()) {
            shown.put(
                    field.name(),
                    switch (field) {
                        case OpenField open -> open.value();
                        case RedactedField redacted -> Fields.TAKEN_OUT;
                    });
            if (field instanceof RedactedField redacted) {
                takenOut.add(redacted.name());
                add(index, redacted.name(), redacted.redaction());
            }
            if (!ExportTable.FIELDS.contains(field.name())) {
                details.add(List.of(index, field.name(), shown.getOrDefault(field.name(), "")));
            }
        }
        List<String> cells = new ArrayList<>(List.of(index, entry.sealed().toString()));
        ExportTable.FIELDS.forEach(name -> cells.add(shown.getOrDefault(name, "")));
        cells.add(String.join(" ", takenOut));
        entries.add(cells);
    }

    private void add(PurgedEntry purged) {
        String index = Long.toString(purged.index());
        List<String> cells = new ArrayList<>(List.of(index, purged.sealed().toString()));
        ExportTable.FIELDS.forEach(name -> cells.add(Fields.TAKEN_OUT));
        cells.add(ALL);
        entries.add(cells);
        add(index, ALL, purged.redaction());
    }

    private void add(String index, String field, Redaction why) {
        redactions.add(List.of(
                index,
                field,
                why.authority(),
                why.actor(),
                why.at().toString(),
                why.act().value()));
    }

    /** @return how many entries there are */
    long finish(DataPackage descriptor) throws IOException {
        List<ExportFile.Written> written = List.of(entries.finish(), details.finish(), redactions.finish());
        Files.writeString(folder.resolve(DataPackage.PATH), descriptor.json(written));
        isWhole = true;
        return written.getFirst().rows();
    }

    /** What is not whole is taken away. */
    @Override
    public void close() throws IOException {
        if (!isWhole) {
            entries.discard();
            details.discard();
            redactions.discard();
        }
    }
}
