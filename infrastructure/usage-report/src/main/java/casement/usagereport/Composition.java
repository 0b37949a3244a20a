package casement.usagereport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the report says, section by section, in the order of SJ-ALPR-33 and then of what it is good to know besides. */
final class Composition {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final UsageYear year;
    private final Given given;
    private final Sheets sheets;
    private final Figures figures;

    private Composition(UsageYear year, Given given, Sheets sheets) {
        this.year = year;
        this.given = given;
        this.sheets = sheets;
        this.figures = new Figures(sheets, year.sites());
    }

    static Pages of(UsageYear year, Given given, Sheets sheets) {
        return new Composition(year, given, sheets).pages();
    }

    private Pages pages() {
        return new Pages(
                "Annual data usage report " + year.span().year(),
                List.of(
                        "Use of automated licence plate readers, " + span(),
                        "Due on " + DAY.format(year.span().due()) + ". Figures from the audit log "
                                + given.checkpoint().origin() + " with "
                                + Figures.number(given.checkpoint().size())
                                + " entries."),
                List.of(
                        summary(),
                        plans(),
                        reads(),
                        hits(),
                        records(),
                        accuracy(),
                        purposes(),
                        refusals(),
                        sharing(),
                        audits(),
                        changes(),
                        imported(
                                "cost",
                                "Cost",
                                Measure.Kind.COST,
                                "Casement does not know what it costs. These figures were imported, with who says so and when."),
                        imported(
                                "programme",
                                "Measures of the programme",
                                Measure.Kind.PROGRAMME,
                                "Whether the programme works is not in the log. These figures were imported, with who says so and when."),
                        takenOut(),
                        again()));
    }

    private String span() {
        LocalDate last = LocalDate.of(year.span().year(), 12, 31);
        return DAY.format(year.span().firstDay()) + " to " + DAY.format(last) + " ("
                + year.span().zone() + ")";
    }

    private static Section section(String id, String heading, Stream<? extends Block> blocks) {
        return new Section(id, heading, blocks.map(Block.class::cast).toList());
    }

    private static Block.Words words(String text) {
        return new Block.Words(text);
    }

    /** Paragraphs are told apart by empty lines. */
    private static Stream<Block.Words> paragraphs(Optional<String> text, String ifNone) {
        return text.filter(some -> !some.isBlank())
                .map(some -> Stream.of(some.strip().split("\\R\\s*\\R", -1))
                        .map(paragraph -> words(paragraph.replaceAll("\\s+", " "))))
                .orElse(Stream.of(words(ifNone)));
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(paragraphs(
                        given.summary(), "The department gave no summary and named no updates since the year before.")
                .toList());
        blocks.add(words(covered()));
        given.lastDay()
                .filter(last -> last.isBefore(year.span().lastUtcDay()))
                .ifPresent(last -> blocks.add(words("Nothing in this copy of the log was sealed after "
                        + DAY.format(last) + ". What was sealed later is not in this report.")));
        if (given.missing() > 0) {
            blocks.add(
                    words(
                            Figures.number(given.missing())
                                    + " entries of the log that may belong to this time are not in the copy from which this report was made."));
        }
        blocks.add(new Block.Grid(
                "The year in figures",
                List.of("what", "how many"),
                1,
                List.of(
                        List.of("plate reads", given.hasReads() ? figures.total(sheets.reads, 0) : "not given"),
                        List.of("hits", figures.total(sheets.hitsByList, 0)),
                        List.of("hits verified of those decided", figures.overall(sheets.hitsByList)),
                        List.of("questions that people asked", figures.total(sheets.purposes, 0)),
                        List.of("records accessed", figures.total(sheets.looks, 1)),
                        List.of("refusals", figures.total(sheets.refusals, 0)),
                        List.of("requests from outside", figures.total(sheets.sharing, 0)),
                        List.of("entries of the audit log", Figures.number(year.entries()))),
                Optional.empty()));
        blocks.add(words(suppression()));
        return new Section("summary", "Summary and updates", blocks);
    }

    private String covered() {
        String effect = given.isEffectGiven()
                ? "The protocol took effect on " + DAY.format(given.effect()) + "."
                : "No day of effect was given; the first entry of the log, sealed on " + DAY.format(given.effect())
                        + ", stands for it.";
        if (year.span().isWholeYear()) {
            return effect + " This report covers the whole calendar year.";
        }
        return effect + " This is the first report. "
                + (year.span().firstDay().getYear() == year.span().year()
                        ? "It covers only the part of the year from that day."
                        : "Since the protocol took effect after 30 September, it covers the time from that day to the end of the year after.");
    }

    private String suppression() {
        if (sheets.suppressesNothing()) {
            return "No count is suppressed in this report.";
        }
        return "Counts about people from 1 to " + (given.least() - 1)
                + " are suppressed, and with them as many others as it takes that"
                + " none of them can be computed from totals or from other tables. What authorities did to the"
                + " system itself (audits, changes, what was taken out) is shown in full.";
    }

    private Section plans() {
        return section("plans", "Plans", paragraphs(given.plans(), "The department gave no plans."));
    }

    private Section reads() {
        if (!given.hasReads()) {
            return section(
                    "reads-by-location",
                    "Reads by location",
                    Stream.of(words(
                            "No copy of the reads was given, so that reads by location are not in this report.")));
        }
        return section(
                "reads-by-location",
                "Reads by location",
                Stream.of(
                        words("Each passage of a vehicle by a camera is one read, however often it was corrected."),
                        figures.bars(sheets.reads, "Reads by location, most first"),
                        figures.grid(sheets.reads, "Reads by location", List.of("site", "camera", "reads")),
                        named(sheets.reads)));
    }

    private Section hits() {
        return section(
                "hits-by-location",
                "Hits by location",
                Stream.of(
                        words(
                                "A hit says that a plate that was read is on a hot list. By itself it is no ground to act."),
                        figures.bars(sheets.hitsByLocation, "Hits by location, most first"),
                        figures.grid(sheets.hitsByLocation, "Hits by location", List.of("camera", "hits")),
                        named(sheets.hitsByLocation)));
    }

    private Section records() {
        return section(
                "records-accessed",
                "Number of records accessed",
                Stream.of(
                        words(
                                "How often people asked for records, and how many came back. What they did about hits and requests from"
                                        + " outside is counted under Accuracy and Sharing, what they changed and audited under those headings."),
                        figures.bars(sheets.looks, "Questions that people asked, most first"),
                        figures.grid(
                                sheets.looks,
                                "Records accessed",
                                List.of("what people did", "questions", "records that came back")),
                        named(sheets.looks)));
    }

    private Section accuracy() {
        List<String> counted = List.of("hits", "verified", "rejected", "undecided");
        return section(
                "accuracy",
                "Accuracy",
                Stream.of(
                        words(
                                "People look at each hit. It is verified when the plate in the picture is the listed one and the entry"
                                        + " is still active, and rejected otherwise; of the others nothing was decided by the end of the time"
                                        + " covered. The interval is Wilson's score interval (E. B. Wilson, Journal of the American"
                                        + " Statistical Association 22, 1927, pages 209 to 212): with few hits it is wide."),
                        words("Share of verified hits among all that were decided: "
                                + figures.overall(sheets.hitsByList) + "."),
                        figures.accuracyBars(sheets.hitsByList, "Share of verified hits in per cent, by list"),
                        figures.accuracy(sheets.hitsByList, "Accuracy by list", with("list", counted)),
                        figures.accuracyBars(sheets.hitsByCamera, "Share of verified hits in per cent, by camera"),
                        figures.accuracy(sheets.hitsByCamera, "Accuracy by camera", with("camera", counted)),
                        named(sheets.hitsByCamera),
                        figures.grid(sheets.rejections, "Rejected hits by reason", List.of("reason", "rejected")),
                        named(sheets.rejections)));
    }

    private static List<String> with(String key, List<String> counted) {
        return Stream.concat(Stream.of(key), counted.stream()).toList();
    }

    private Section purposes() {
        return section(
                "purposes",
                "Purposes",
                Stream.of(
                        words(
                                "What people said they asked for. Some questions, such as which cameras there are, need no purpose."),
                        figures.bars(sheets.purposes, "Questions by purpose, most first"),
                        figures.grid(sheets.purposes, "Purposes", List.of("purpose", "questions")),
                        named(sheets.purposes)));
    }

    private Section refusals() {
        return section(
                "refusals",
                "Refusals",
                Stream.of(
                        words("What the rules refused, by the clause that decided."),
                        figures.bars(sheets.refusals, "Refusals by clause, most first"),
                        figures.grid(sheets.refusals, "Refusals by clause", List.of("clause", "refused")),
                        named(sheets.refusals)));
    }

    private Section sharing() {
        return section(
                "sharing",
                "Sharing",
                Stream.of(
                        words(
                                "What others asked for, what the rules said of it, what people decided, and what was answered, within the time covered."),
                        figures.grid(
                                sheets.sharing,
                                "Requests from outside",
                                List.of(
                                        "who asked",
                                        "for what",
                                        "the rules",
                                        "clause",
                                        "requests",
                                        "approved",
                                        "refused",
                                        "answered")),
                        named(sheets.sharing)));
    }

    private Section audits() {
        boolean isAnyReview = !sheets.reviews.table().rows().isEmpty();
        return section(
                "audits",
                "Audits",
                Stream.concat(
                        Stream.of(
                                words("How often people looked after the log and what it says of the system."),
                                figures.grid(
                                        sheets.audits,
                                        "Looks into the log and its figures",
                                        List.of("what people did", "times")),
                                named(sheets.audits)),
                        isAnyReview
                                ? Stream.of(
                                        figures.grid(sheets.reviews, "Reviews", List.of("what people did", "times")),
                                        named(sheets.reviews))
                                : Stream.of(words("The log records no review of this time."))));
    }

    private Section changes() {
        return section(
                "changes",
                "Changes",
                Stream.of(
                        words("How often the rules, the masks and cameras, and the hot lists were changed."),
                        figures.grid(
                                sheets.changes,
                                "Changes of policy packs, masks and lists",
                                List.of("of what", "how", "times")),
                        named(sheets.changes)));
    }

    private Section imported(String id, String heading, Measure.Kind kind, String words) {
        List<List<String>> rows = given.measures().stream()
                .filter(measure -> measure.kind() == kind)
                .map(measure -> List.of(
                        measure.name(),
                        measure.from() + " to " + measure.to(),
                        measure.source() + ", " + measure.dated(),
                        measure.value() + " " + measure.unit()))
                .toList();
        return rows.isEmpty()
                ? section(id, heading, Stream.of(words("No figures were given.")))
                : section(
                        id,
                        heading,
                        Stream.of(
                                words(words),
                                new Block.Grid(
                                        heading,
                                        List.of("what", "of when", "who says so, and when", "figure"),
                                        3,
                                        rows,
                                        Optional.empty())));
    }

    private Section takenOut() {
        if (sheets.takenOut.table().rows().isEmpty()) {
            return section(
                    "taken-out",
                    "What was taken out",
                    Stream.of(words("Nothing was taken out of the entries of this time.")));
        }
        return section(
                "taken-out",
                "What was taken out",
                Stream.of(
                        words(
                                "Fields that were taken out of entries of this time, and whole entries (*), with the authority for it and who"
                                        + " did it. Their place and hash are in the log still. An entry of which all was taken out is in no"
                                        + " other figure but the number of entries; one that lacks a field stands under (taken out) where that"
                                        + " field tells rows apart."),
                        figures.grid(
                                sheets.takenOut,
                                "What was taken out",
                                List.of("field", "authority", "by whom", "entries")),
                        named(sheets.takenOut)));
    }

    private Block.Words named(Sheet sheet) {
        return words(
                "The same figures from the log: named query “" + sheet.table().query() + "”.");
    }

    private Section again() {
        String queries = sheets.all().stream()
                .map(sheet -> sheet.table().query())
                .distinct()
                .sorted()
                .collect(Collectors.joining("”, “", "“", "”"));
        return section(
                "again",
                "How to get these figures again",
                Stream.of(
                        words("An entry counts when it was sealed from "
                                + year.span().from() + " (included) to "
                                + year.span().until() + " (not included), a read when its vehicle passed then."),
                        words("The named queries " + queries + " take these four values: '"
                                + year.span().firstUtcDay() + "', '"
                                + year.span().lastUtcDay() + "', '"
                                + year.span().from() + "', '"
                                + year.span().until() + "'."),
                        words(
                                "This report was made from the log "
                                        + given.checkpoint().origin() + " as of its checkpoint with "
                                        + given.checkpoint().size() + " entries and the root "
                                        + given.checkpoint().root().base64()
                                        + ". Whether a copy is that log, whole and unaltered, says scripts/verify-audit. Made again from the"
                                        + " same copy, by the same versions of Casement and Java, every file of this report is the same, byte for byte.")));
    }
}
