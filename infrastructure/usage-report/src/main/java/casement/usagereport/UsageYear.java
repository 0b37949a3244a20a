package casement.usagereport;

import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that is counted for a report. An entry counts in the year in which it was sealed, since that time is the log's and not the word of
 * who wrote the entry, and since it is there of an entry that was purged, too.
 *
 * @param entries how many entries were sealed in the span
 * @param reads by site and camera
 * @param hits by list and camera
 * @param rejections rejected hits by reason
 * @param looks what people asked, by action
 * @param purposes what they said they asked for
 * @param refusals by the clause that decided
 * @param sharing requests from outside, by who asked, for what, and what the rules said
 * @param changes what was changed, by action
 * @param takenOut redactions and purges
 */
public record UsageYear(
        ReportSpan span,
        long entries,
        Table reads,
        Table hits,
        Table rejections,
        Table looks,
        Table purposes,
        Table refusals,
        Table sharing,
        Table changes,
        Table takenOut) {
    /** @param lines of the log, in its order, of more than the span if need be */
    public static UsageYear of(ReportSpan span, Stream<LogLine> lines, List<PlaceReads> reads) {
        Counting counting = new Counting();
        for (Iterator<LogLine> each = lines.iterator(); each.hasNext(); ) {
            LogLine line = each.next();
            if (span.contains(line.sealed())) {
                counting.add(line);
            }
        }
        Tally places = new Tally("reads", "reads of a year", List.of("site", "camera"), List.of("reads"));
        reads.forEach(place -> places.add(List.of(place.site(), place.camera()), 0, place.reads()));
        return counting.of(span, places.table());
    }

    /** Where cameras stand, as far as they read anything. */
    Map<String, String> sites() {
        Map<String, String> sites = new HashMap<>();
        reads.rows().forEach(row -> sites.put(row.keys().get(1), row.keys().getFirst()));
        return sites;
    }

    private static final class Counting {
        private final HitCount hits = new HitCount();
        private final SharingCount sharing = new SharingCount();
        private final RedactionCount redactions = new RedactionCount();
        private final Tally looks =
                new Tally("looks", "looks of a year", List.of("action"), List.of("questions", "refused", "items"));
        private final Tally purposes =
                new Tally("purposes", "purposes of a year", List.of("purpose"), List.of("questions", "refused"));
        private final Tally refusals =
                new Tally("refusals", "refusals of a year", List.of("clause"), List.of("refused"));
        private final Tally changes = new Tally("changes", "changes of a year", List.of("action"), List.of("changes"));
        private long entries;

        private void add(LogLine line) {
            entries++;
            redactions.add(line);
            if (line instanceof LoggedEntry entry) {
                add(new Fields(entry));
            }
        }

        private void add(Fields entry) {
            hits.add(entry);
            sharing.add(entry);
            List<String> action = List.of(entry.shown("action"));
            if (entry.isByPerson()) {
                look(entry, action);
            }
            if (entry.is("outcome", "REFUSED")) {
                refusals.add(List.of(entry.shown("clause")), 0, 1);
            }
            if (entry.is("outcome", "CHANGED")) {
                changes.add(action, 0, 1);
            }
        }

        private void look(Fields entry, List<String> action) {
            List<String> purpose = List.of(entry.shown("purpose.code"));
            boolean isRefused = entry.is("outcome", "REFUSED");
            if (entry.isQuestion()) {
                looks.add(action, 0, 1);
                purposes.add(purpose, 0, 1);
            }
            if (isRefused) {
                looks.add(action, 1, 1);
                purposes.add(purpose, 1, 1);
            }
            if (entry.get("inReplyTo").isPresent() && !entry.is("outcome", "ASKED")) {
                entry.get("answer.count").ifPresent(count -> looks.add(action, 2, Long.parseLong(count)));
            }
        }

        private UsageYear of(ReportSpan span, Table reads) {
            return new UsageYear(
                    span,
                    entries,
                    reads,
                    hits.hits(),
                    hits.rejections(),
                    looks.table(),
                    purposes.table(),
                    refusals.table(),
                    sharing.table(),
                    changes.table(),
                    redactions.table());
        }
    }
}
