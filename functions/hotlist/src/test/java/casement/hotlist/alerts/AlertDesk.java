package casement.hotlist.alerts;

import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.access.Training;
import casement.domain.alert.Alert;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Stream;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.people.Directory;
import casement.domain.people.Person;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.TestDirectory;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAlertLog;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryConnections;
import casement.testkit.memory.MemorySockets;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The use cases that tell people of hits, on stores in memory. */
final class AlertDesk {
    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryCameras cameras = new MemoryCameras();
    final MemoryAlertLog log = new MemoryAlertLog();
    final MemoryConnections connections = new MemoryConnections();
    final MemorySockets sockets = new MemorySockets();
    final TestDirectory people = new TestDirectory("Seattle Police Department");
    final Camera camera = Examples.recording(CameraClass.ALPR);

    private final Directory directory = new Directory(people.people, people.agencies, Set.of(), clock);
    /** So that entries sort as they were written. */
    private final AtomicInteger entries = new AtomicInteger();

    private final Asking asking = new Asking(
            Rules.governing(), new AuditLog(audit, clock, at -> Ulids.at(at.plusMillis(entries.incrementAndGet()))));

    final FollowAlerts followAlerts = new FollowAlerts(asking, directory, cameras, log, connections, sockets, clock);
    final RaiseAlert raiseAlert = new RaiseAlert(asking, directory, cameras, log, connections, sockets);

    AlertDesk() {
        cameras.add(camera);
    }

    /** Trained in everything, with that role. */
    void person(String subject, Role role) {
        people.put(subject, subject, Set.of(role));
        for (Training training : Examples.TRAINED.trainings()) {
            people.change(subject, person -> person.with(training));
        }
    }

    void leaves(String subject) {
        people.change(subject, person -> person.in(Person.State.INACTIVE));
    }

    ConnectionId connection() {
        ConnectionId id = new ConnectionId(UUID.randomUUID().toString());
        new OpenConnection(connections).open(id, clock.instant());
        return id;
    }

    Principal principal(String subject) {
        return ((Directory.Known) directory.of(subject)).principal();
    }

    ConnectionId follows(String subject, Stream stream, Optional<Long> after) {
        ConnectionId id = connection();
        followAlerts.follow(principal(subject), id, stream, after);
        return id;
    }

    ConnectionId follows(String subject) {
        return follows(subject, Stream.DESK, Optional.empty());
    }

    /** Of a hit of its own. */
    Alert raise() {
        return raise(new HitId(UUID.randomUUID().toString().replace("-", "")), 0, HitState.UNVERIFIED, false);
    }

    Alert raise(HitId hit, int revision, HitState state, boolean late) {
        return raise(hit, revision, state, late, Optional.empty(), Optional.empty());
    }

    /** @param order of the hit that stands or has just ended */
    Alert raise(
            HitId hit, int revision, HitState state, boolean late, Optional<Integer> order, Optional<HitNews> news) {
        Alert alert = new Alert(
                hit,
                revision,
                new ListId("stolen"),
                ListCategory.STOLEN_VEHICLE,
                camera.id(),
                clock.instant(),
                state,
                late,
                false,
                Optional.empty(),
                order,
                news,
                Optional.of(clock.instant()),
                Optional.of(clock.instant()));
        raiseAlert.raise(alert);
        return alert;
    }

    List<JsonNode> messages(ConnectionId id) {
        return sockets.sentTo(id).stream()
                .map(text -> Json.read(text, JsonNode.class))
                .toList();
    }

    /** Of the hits that it was told of, in order. */
    List<String> hits(ConnectionId id) {
        return messages(id).stream()
                .filter(message -> message.has("hit"))
                .map(message -> message.path("hit").asText())
                .toList();
    }
}
