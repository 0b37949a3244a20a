package casement.situation;

import casement.domain.access.Asking;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import casement.lambda.MachineCredentials;
import casement.situation.door.FeedRules;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.SharedData;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryFeeds;
import casement.testkit.memory.MemoryIncidentChanges;
import casement.testkit.memory.MemoryLayers;
import casement.testkit.memory.MemorySituationItems;
import casement.testkit.memory.MemoryUnitPositions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The situation room's stores in memory, and its use cases on them. */
final class SituationStores {
    static final String SECRET = "0123456789abcdef0123456789abcdef";

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();

    /** So that entries sort as they were written. */
    private final AtomicInteger entries = new AtomicInteger();

    final MemoryFeeds feeds = new MemoryFeeds();
    final MemorySituationItems items = new MemorySituationItems(clock);
    final MemoryUnitPositions positions = new MemoryUnitPositions(clock);
    final MemoryIncidentChanges changes = new MemoryIncidentChanges(clock);
    final MemoryCameras cameras = new MemoryCameras();
    final FeedRules rules = FeedRules.deployed();
    final Asking asking = new Asking(
            Rules.governing(), new AuditLog(audit, clock, at -> Ulids.at(at.plusMillis(entries.incrementAndGet()))));
    final RegisterFeed registerFeed = new RegisterFeed(asking, feeds, clock);
    final EndFeed endFeed = new EndFeed(asking, feeds, clock);
    final ListFeeds listFeeds = new ListFeeds(asking, feeds);
    final ListIncidents listIncidents = new ListIncidents(asking, items, changes, rules, clock);
    final ShowIncident showIncident = new ShowIncident(asking, items, changes, rules);
    final MergeIncidents mergeIncidents = new MergeIncidents(asking, items, changes, rules, clock);
    final SplitIncident splitIncident = new SplitIncident(asking, items, changes, rules, clock);
    final ShowContext showContext = new ShowContext(asking, items, changes, positions, cameras, rules);
    final MemoryLayers layers = new MemoryLayers();
    final PutLayer putLayer = new PutLayer(asking, layers, clock);
    final ListLayers listLayers = new ListLayers(asking, layers);
    final ShowLayer showLayer = new ShowLayer(asking, layers);
    final ReceiveMessages receiveMessages = new ReceiveMessages(feeds, items, positions, rules, clock);

    static byte[] golden(String name) {
        try {
            return Files.readAllBytes(
                    SharedData.root().resolve("functions/situation/src/test/resources/feeds/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FeedForm form(String id, FeedKind kind, String secret) {
        return new FeedForm(Optional.of(new FeedId(id)), Optional.of(kind), Optional.of(secret));
    }

    FeedId feed(FeedKind kind) {
        FeedId id = new FeedId(kind.name().toLowerCase(java.util.Locale.ROOT));
        if (feeds.find(id).isEmpty()) {
            registerFeed.register(Examples.operationsManager(), form(id.value(), kind, SECRET));
        }
        return id;
    }

    ReceiveMessages.Taken receive(FeedKind kind, byte[] message) {
        return receiveMessages.receive(
                feed(kind), new MachineCredentials(Map.of("authorization", "Bearer " + SECRET)), message);
    }

    ReceiveMessages.Taken receive(FeedKind kind, String message) {
        return receive(kind, message.getBytes(StandardCharsets.UTF_8));
    }

    List<Outcome> outcomes() {
        return audit.written().stream().map(AuditEntry::outcome).toList();
    }
}
