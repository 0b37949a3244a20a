package casement.usagereport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tables and charts of what is published, and nothing else. */
final class Figures {
    static final String SUPPRESSED = "suppressed";
    private static final int MOST_BARS = 20;
    private static final int PERCENT = 100;

    private final Sheets sheets;
    private final Map<String, String> sites;

    /** @param sites of cameras, where they are known */
    Figures(Sheets sheets, Map<String, String> sites) {
        this.sheets = sheets;
        this.sites = sites;
    }

    /** @param heads one for each key and which */
    Block.Grid grid(Sheet sheet, String caption, List<String> heads) {
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : sheet.table().rows()) {
            rows.add(cells(sheet, row));
        }
        return new Block.Grid(caption, heads, sheet.table().keys().size(), rows, Optional.of(foot(sheet)));
    }

    /** With the share of verified hits, and between which values it lies. */
    Block.Grid accuracy(Sheet sheet, String caption, List<String> heads) {
        List<String> longer = new ArrayList<>(heads);
        longer.add("verified of those decided, with 95 % interval");
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : sheet.table().rows()) {
            List<String> cells = new ArrayList<>(cells(sheet, row));
            cells.add(accuracy(sheet, row));
            rows.add(cells);
        }
        List<String> foot = new ArrayList<>(foot(sheet));
        foot.add(overall(sheet));
        return new Block.Grid(caption, longer, sheet.table().keys().size(), rows, Optional.of(foot));
    }

    private List<String> cells(Sheet sheet, Table.Row row) {
        List<String> cells = new ArrayList<>(words(sheet, row));
        for (int which = 0; which < row.counts().size(); which++) {
            cells.add(sheets.isShown(sheet, row, which) ? number(row.counts().get(which)) : SUPPRESSED);
        }
        return cells;
    }

    private List<String> foot(Sheet sheet) {
        List<String> foot = new ArrayList<>(List.of("All"));
        for (int key = 1; key < sheet.table().keys().size(); key++) {
            foot.add("");
        }
        for (int which = 0; which < sheet.table().counted().size(); which++) {
            foot.add(total(sheet, which));
        }
        return foot;
    }

    String total(Sheet sheet, int which) {
        return sheets.isTotalShown(sheet, which) ? number(sheet.table().totals().get(which)) : SUPPRESSED;
    }

    private String accuracy(Sheet sheet, Table.Row row) {
        if (!isAccuracyShown(sheet, row)) {
            return SUPPRESSED;
        }
        return interval(row).map(Figures::percents).orElse("none decided");
    }

    /** Of all hits. */
    String overall(Sheet sheet) {
        int verified = sheet.table().counted().indexOf("verified");
        int rejected = sheet.table().counted().indexOf("rejected");
        if (!sheets.isTotalShown(sheet, verified) || !sheets.isTotalShown(sheet, rejected)) {
            return SUPPRESSED;
        }
        return interval(sheet.table().total("verified"), sheet.table().total("rejected"))
                .map(Figures::percents)
                .orElse("none decided");
    }

    private boolean isAccuracyShown(Sheet sheet, Table.Row row) {
        return sheets.isShown(sheet, row, sheet.table().counted().indexOf("verified"))
                && sheets.isShown(sheet, row, sheet.table().counted().indexOf("rejected"));
    }

    private static Optional<Interval> interval(Table.Row row) {
        return interval(row.counts().get(1), row.counts().get(2));
    }

    static Optional<Interval> interval(long verified, long rejected) {
        long decided = verified + rejected;
        return decided == 0 ? Optional.empty() : Optional.of(Interval.wilson(verified, decided));
    }

    /** The largest of what is published, by the first which. */
    Block.Bars bars(Sheet sheet, String what) {
        List<Block.Bar> bars = sheet.table().rows().stream()
                .filter(row -> sheets.isShown(sheet, row, 0))
                .sorted(Comparator.comparingLong(
                                (Table.Row row) -> -row.counts().getFirst())
                        .thenComparing(row -> String.join("\0", row.keys())))
                .limit(MOST_BARS)
                .map(row -> new Block.Bar(
                        label(sheet, row),
                        row.counts().getFirst(),
                        number(row.counts().getFirst()),
                        Optional.empty()))
                .toList();
        double most =
                Math.max(1, bars.stream().mapToDouble(Block.Bar::value).max().orElse(1));
        return new Block.Bars(what, described(sheet, bars), bars, most);
    }

    Block.Bars accuracyBars(Sheet sheet, String what) {
        List<Block.Bar> bars = sheet.table().rows().stream()
                .filter(row -> isAccuracyShown(sheet, row) && interval(row).isPresent())
                .limit(MOST_BARS)
                .map(row -> bar(label(sheet, row), interval(row).orElseThrow()))
                .toList();
        return new Block.Bars(what, described(sheet, bars), bars, PERCENT);
    }

    private static Block.Bar bar(String label, Interval interval) {
        return new Block.Bar(label, PERCENT * interval.share(), percents(interval), Optional.of(interval));
    }

    private String label(Sheet sheet, Table.Row row) {
        return String.join(", ", words(sheet, row));
    }

    /** What names a row; a camera with its site, unless that stands beside it. */
    private List<String> words(Sheet sheet, Table.Row row) {
        List<String> words = new ArrayList<>();
        for (int key = 0; key < row.keys().size(); key++) {
            words.add(Words.of(sheet.table().keys().get(key), row.keys().get(key)));
        }
        if (sheet.table().keys().equals(List.of("camera"))) {
            words.replaceAll(camera -> sites.containsKey(camera) ? camera + " (" + sites.get(camera) + ")" : camera);
        }
        return words;
    }

    private static String described(Sheet sheet, List<Block.Bar> bars) {
        int rows = sheet.table().rows().size();
        if (bars.isEmpty()) {
            return "Nothing can be shown.";
        }
        String of = bars.size() == rows ? "all " + rows : bars.size() + " of " + rows;
        return "Bar chart of " + of + "; the same figures are in the table. First: "
                + bars.getFirst().label() + ", " + bars.getFirst().shown() + ". Last: "
                + bars.getLast().label() + ", " + bars.getLast().shown() + ".";
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    private static String percents(Interval interval) {
        return String.format(
                Locale.ROOT,
                "%.1f %% (%.1f to %.1f %%)",
                PERCENT * interval.share(),
                PERCENT * interval.low(),
                PERCENT * interval.high());
    }
}
