package casement.situation;

import casement.domain.access.Asking;
import casement.domain.camera.Cameras;
import casement.domain.situation.Feeds;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.Layers;
import casement.domain.situation.SituationItems;
import casement.domain.situation.UnitPositions;
import casement.situation.door.FeedRules;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The situation room's wiring. */
@Factory
final class SituationRoom {
    @Singleton
    FeedRules feedRules() {
        return FeedRules.deployed();
    }

    @Singleton
    RegisterFeed registerFeed(Asking asking, Feeds feeds, Clock clock) {
        return new RegisterFeed(asking, feeds, clock);
    }

    @Singleton
    ListFeeds listFeeds(Asking asking, Feeds feeds) {
        return new ListFeeds(asking, feeds);
    }

    @Singleton
    EndFeed endFeed(Asking asking, Feeds feeds, Clock clock) {
        return new EndFeed(asking, feeds, clock);
    }

    @Singleton
    ShowFeedRules showFeedRules(Asking asking, FeedRules rules) {
        return new ShowFeedRules(asking, rules);
    }

    @Singleton
    ReceiveMessages receiveMessages(
            Feeds feeds, SituationItems items, UnitPositions positions, FeedRules rules, Clock clock) {
        return new ReceiveMessages(feeds, items, positions, rules, clock);
    }

    @Singleton
    ListIncidents listIncidents(
            Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules, Clock clock) {
        return new ListIncidents(asking, items, changes, rules, clock);
    }

    @Singleton
    ShowIncident showIncident(Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules) {
        return new ShowIncident(asking, items, changes, rules);
    }

    @Singleton
    MergeIncidents mergeIncidents(
            Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules, Clock clock) {
        return new MergeIncidents(asking, items, changes, rules, clock);
    }

    @Singleton
    SplitIncident splitIncident(
            Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules, Clock clock) {
        return new SplitIncident(asking, items, changes, rules, clock);
    }

    @Singleton
    ShowContext showContext(
            Asking asking,
            SituationItems items,
            IncidentChanges changes,
            UnitPositions positions,
            Cameras cameras,
            FeedRules rules) {
        return new ShowContext(asking, items, changes, positions, cameras, rules);
    }

    @Singleton
    PutLayer putLayer(Asking asking, Layers layers, Clock clock) {
        return new PutLayer(asking, layers, clock);
    }

    @Singleton
    ListLayers listLayers(Asking asking, Layers layers) {
        return new ListLayers(asking, layers);
    }

    @Singleton
    ShowLayer showLayer(Asking asking, Layers layers) {
        return new ShowLayer(asking, layers);
    }
}
