package casement.usagereport;

import casement.domain.video.Sha256;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file of a report by its path; the same bytes from the same figures. */
final class ReportFiles {
    static final String MANIFEST = "manifest.json";
    private static final String MANIFEST_SCHEMA = "casement.usage-report/manifest/v1";

    private ReportFiles() {}

    /** @param isInternal whether the files below {@code data} show what is suppressed from the public */
    static SortedMap<String, byte[]> of(UsageYear year, Given given, boolean isInternal) {
        Sheets sheets = new Sheets(year, given.least());
        Pages pages = Composition.of(year, given, sheets);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("report.html", utf8(HtmlPage.of(pages)));
        files.put("report.pdf", PdfPages.of(pages));
        Source source = new Source(year.span(), given.checkpoint());
        for (DataSet data : dataSets(sheets, given, isInternal)) {
            files.put("data/" + data.name() + ".csv", utf8(data.csv(source)));
            files.put("data/" + data.name() + ".json", json(data.json(source)));
        }
        files.put(MANIFEST, json(manifest(given, isInternal, source, files)));
        return files;
    }

    private static List<DataSet> dataSets(Sheets sheets, Given given, boolean isInternal) {
        List<DataSet> all = new ArrayList<>();
        sheets.all().stream()
                .filter(sheet -> given.hasReads() || !sheet.equals(sheets.reads))
                .forEach(sheet -> all.add(DataSet.of(sheet, sheets, isInternal)));
        all.add(DataSet.of(given.measures()));
        return all;
    }

    private static Map<String, Object> manifest(
            Given given, boolean isInternal, Source source, SortedMap<String, byte[]> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("schema", MANIFEST_SCHEMA);
        manifest.putAll(source.values());
        manifest.put("protocol_effect", given.effect().toString());
        manifest.put("least_count", given.least());
        manifest.put("data_shows_everything", isInternal);
        manifest.put("missing_entries", given.missing());
        manifest.put("made_from", digests(given.digests(), isInternal));
        List<Map<String, Object>> listed = new ArrayList<>();
        files.forEach((path, content) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", path);
            file.put("bytes", content.length);
            file.put("sha256", Sha256.of(content).hex());
            listed.add(file);
        });
        manifest.put("files", listed);
        return manifest;
    }

    /** That of the reads would confirm who guesses the counts in them. */
    private static List<Map<String, Object>> digests(Map<String, Sha256> digests, boolean isInternal) {
        return new TreeMap<>(digests)
                .entrySet().stream()
                        .filter(file -> isInternal || !file.getKey().equals("reads"))
                        .map(file -> DataSet.inOrder(
                                "what", file.getKey(), "sha256", file.getValue().hex()))
                        .toList();
    }

    private static byte[] json(Map<String, Object> value) {
        return utf8(Json.write(value) + "\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
