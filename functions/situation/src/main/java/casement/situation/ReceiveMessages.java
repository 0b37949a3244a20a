package casement.situation;

import casement.domain.Fault;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import casement.domain.situation.Feeds;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItem;
import casement.domain.situation.SituationItems;
import casement.domain.situation.Spot;
import casement.domain.situation.UnitPosition;
import casement.domain.situation.UnitPositions;
import casement.lambda.MachineCredentials;
import casement.situation.door.Door;
import casement.situation.door.FeedRules;
import casement.situation.door.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes in what a registered feed tells: each thing once, however often it is sent, of a unit the newest position alone, and of
 * everything no more than the rules let be kept.
 */
public final class ReceiveMessages {
    private final Feeds feeds;
    private final SituationItems items;
    private final UnitPositions positions;
    private final FeedRules rules;
    private final Clock clock;

    /**
     * What became of a message.
     *
     * @param stored what is new
     * @param repeated what was sent before
     * @param thinned positions that tell nothing new
     * @param dropped whether the rules keep nothing of the message
     * @param problems of what was refused in it; the rest was taken
     */
    public record Taken(int stored, int repeated, int thinned, boolean dropped, List<Fault.Problem> problems) {
        boolean isNothing() {
            return stored + repeated + thinned == 0 && !dropped;
        }
    }

    public ReceiveMessages(Feeds feeds, SituationItems items, UnitPositions positions, FeedRules rules, Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.positions = positions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @throws Fault.NotSignedIn when there is no such feed in force, or the message does not show that it is from it
     * @throws Fault.BadInput when the message cannot be understood, or nothing in it can be taken
     * @throws Fault.Unavailable when a store does not answer; sending the message again is safe
     */
    Taken receive(FeedId id, MachineCredentials credentials, byte[] message) {
        Feed feed = feeds.find(id).filter(Feed::isInForce).orElseThrow(MachineCredentials::unknown);
        Instant now = clock.instant();
        credentials.check(feed.secret(), message, now);
        List<Report> reports = new Door(rules).reports(feed.kind(), message);
        List<Fault.Problem> problems = new ArrayList<>();
        List<Report> timely = reports.stream()
                .filter(report -> isTimely(report, now, problems))
                .toList();
        Taken taken = feed.kind() == FeedKind.UNITS
                ? positions(feed, timely, problems)
                : items(feed, timely, reports.isEmpty(), now, problems);
        if (taken.isNothing()) {
            throw new Fault.BadInput(problems);
        }
        return taken;
    }

    private boolean isTimely(Report report, Instant now, List<Fault.Problem> problems) {
        FeedRules.Times times = rules.times();
        if (report.at().isAfter(now.plus(Duration.ofMinutes(times.mostMinutesAhead())))) {
            problems.add(new Fault.Problem(
                    report.member("at"),
                    report.at() + " is more than " + times.mostMinutesAhead()
                            + " minutes ahead; set the sender's clock"));
            return false;
        }
        if (report.at().isBefore(now.minus(Duration.ofHours(times.mostHoursBehind())))) {
            problems.add(new Fault.Problem(
                    report.member("at"),
                    report.at() + " is more than " + times.mostHoursBehind()
                            + " hours ago; what is so late is not taken"));
            return false;
        }
        return true;
    }

    private Taken items(Feed feed, List<Report> reports, boolean dropped, Instant now, List<Fault.Problem> problems) {
        int stored = 0;
        for (Report report : reports) {
            if (items.add(item(feed, report, now))) {
                stored++;
            }
        }
        return new Taken(stored, reports.size() - stored, 0, dropped, problems);
    }

    private static SituationItem item(Feed feed, Report report, Instant now) {
        return new SituationItem(
                ItemId.of(feed.id(), report.name(), report.at()),
                feed.id(),
                feed.kind(),
                report.about(),
                report.at(),
                now,
                report.type(),
                report.status(),
                report.priority(),
                report.confidence(),
                report.spot(),
                report.text());
    }

    private Taken positions(Feed feed, List<Report> reports, List<Fault.Problem> problems) {
        Duration apart = Duration.ofSeconds(rules.positions().secondsApart());
        int stored = 0;
        for (Report report : newestOfEach(reports)) {
            if (positions.store(position(feed, report, report.spot().orElseThrow()), apart)) {
                stored++;
            }
        }
        return new Taken(stored, 0, reports.size() - stored, false, problems);
    }

    private static Collection<Report> newestOfEach(List<Report> reports) {
        Map<String, Report> newest = new LinkedHashMap<>();
        reports.forEach(report ->
                newest.merge(report.name(), report, (one, other) -> other.at().isAfter(one.at()) ? other : one));
        return newest.values();
    }

    private static UnitPosition position(Feed feed, Report report, Spot spot) {
        return new UnitPosition(
                feed.id(),
                report.name(),
                report.at(),
                spot,
                report.headingDegrees(),
                report.status().orElse(""));
    }
}
