package casement.oversight;

import casement.domain.Fault;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyTerms;
import casement.domain.review.Reviews;
import casement.domain.transparency.CountedMonth;
import casement.domain.transparency.Partner;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.Surroundings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what was put into the log since it last did, and tells the public's figures who the partners are and how reviews stand. It reads
 * what names people; what it writes has no place for a name.
 */
public final class GatherFigures {
    private final LogEntries entries;
    private final Agencies agencies;
    private final Reviews reviews;
    private final PublicFigures figures;
    private final ZoneId zone;
    private final Clock clock;

    /** @param zone in which months begin */
    public GatherFigures(
            LogEntries entries, Agencies agencies, Reviews reviews, PublicFigures figures, ZoneId zone, Clock clock) {
        this.entries = entries;
        this.agencies = agencies;
        this.reviews = reviews;
        this.figures = figures;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Each entry is counted once, however often this runs and wherever it dies: a month is written with the index up to which it was counted.
     *
     * @return how many entries were counted
     * @throws Fault.Unavailable when something does not answer, or a file of the log is not there; the next round goes on
     * @throws Fault.Conflict when another round is under way
     */
    public long gather() {
        Optional<CountedMonth> newest = figures.months().stream().findFirst();
        long from = newest.map(CountedMonth::next).orElse(0L);
        long next = from;
        for (EntriesFile file : notCounted(from)) {
            newest = Optional.of(counted(newest, file));
            next = newest.get().next();
        }
        figures.tell(surroundings());
        return next - from;
    }

    /** Looks back day by day, as far as there may be any. */
    private List<EntriesFile> notCounted(long next) {
        List<EntriesFile> found = new ArrayList<>();
        for (LocalDate day : entries.days().reversed()) {
            List<EntriesFile> files = entries.files(day);
            files.stream().filter(file -> file.end() > next).forEach(found::add);
            if (files.stream().anyMatch(file -> file.first() <= next)) {
                break;
            }
        }
        found.sort(Comparator.comparingLong(EntriesFile::first));
        return found;
    }

    private CountedMonth counted(Optional<CountedMonth> newest, EntriesFile file) {
        List<LogLine> lines = entries.read(file).stream()
                .filter(line ->
                        newest.map(month -> line.index() >= month.next()).orElse(true))
                .toList();
        newest.filter(month -> month.next() < file.first()).ifPresent(month -> {
            throw new Fault.Unavailable(
                    "the log has no entries " + month.next() + " to " + (file.first() - 1),
                    new IllegalStateException(file.path()));
        });
        Optional<CountedMonth> so = newest;
        for (List<LogLine> ofMonth : byMonth(lines)) {
            so = Optional.of(counted(so, ofMonth));
        }
        return so.orElseThrow();
    }

    private List<List<LogLine>> byMonth(List<LogLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(line -> CountedMonth.of(line, zone))).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private CountedMonth counted(Optional<CountedMonth> newest, List<LogLine> lines) {
        YearMonth month = CountedMonth.of(lines.getFirst(), zone);
        Optional<CountedMonth> before = newest.filter(known -> known.month().equals(month));
        CountedMonth after = before.orElseGet(
                        () -> CountedMonth.fresh(month, lines.getFirst().index()))
                .with(lines);
        figures.count(before.map(CountedMonth::next), after);
        return after;
    }

    private Surroundings surroundings() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Partner> partners = agencies.all().stream()
                .flatMap(agency -> partner(agency, today))
                .sorted(Comparator.comparing(Partner::name))
                .toList();
        return new Surroundings(clock.instant(), partners, reviews.tallies(LocalDate.now(clock)));
    }

    private static Stream<Partner> partner(Agency agency, LocalDate today) {
        Optional<AgencyTerms> terms = agency.termsOn(today);
        return terms.map(known -> new Partner(known.name(), known.type())).stream();
    }
}
