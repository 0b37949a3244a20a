package casement.acceptance.lifecycle;

import casement.local.retention.LifecycleSweeper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is put into the buckets on one day, when each thing ought to end by the rules and by the local engine's reckoning, and what was there
 * an hour before and an hour after each of these moments.
 */
final class Year {
    /** How long before and after its moment a thing is looked for. */
    static final Duration MARGIN = Duration.ofHours(1);

    private final Buckets buckets;
    private final Map<Thing, Instant> created = new LinkedHashMap<>();
    private final Map<Thing, Instant> ends = new LinkedHashMap<>();
    private final NavigableMap<Instant, Set<Thing>> seen = new TreeMap<>();

    Year(Buckets buckets) {
        this.buckets = buckets;
    }

    private void expect(Thing thing, Instant from, OptionalInt days) {
        created.put(thing, from);
        days.ifPresent(d -> ends.put(thing, LifecycleSweeper.ends(from, d)));
    }

    private OptionalInt days(Thing thing, LifecycleRule.Action action) {
        return buckets.rules(thing.bucket()).stream()
                .filter(rule -> rule.action() == action && thing.key().startsWith(rule.prefix()))
                .mapToInt(LifecycleRule::days)
                .min();
    }

    /** Puts an object there. */
    Thing put(String bucket, String key) {
        Thing version = buckets.put(bucket, key);
        Thing object = follow(version);
        Instant end = ends.get(object);
        if (buckets.isVersioned(bucket)) {
            created.put(version, buckets.created(bucket, key));
            if (end != null) {
                days(version, LifecycleRule.Action.EXPIRE_OLD_VERSION)
                        .ifPresent(d -> ends.put(version, LifecycleSweeper.ends(end.plus(MARGIN), d)));
            }
        }
        return object;
    }

    /** Puts an object there and another in its place; the first version is returned. */
    Thing replace(String bucket, String key) {
        Thing former = buckets.put(bucket, key);
        put(bucket, key);
        expect(former, buckets.created(bucket, key), days(former, LifecycleRule.Action.EXPIRE_OLD_VERSION));
        return former;
    }

    /** Takes note of a version under a legal hold, which never ends; the object ends as any other. */
    Thing held(Thing version) {
        follow(version);
        created.put(version, buckets.created(version.bucket(), version.key()));
        return version;
    }

    private Thing follow(Thing version) {
        Thing object = Thing.object(version.bucket(), version.key());
        expect(object, buckets.created(object.bucket(), object.key()), days(object, LifecycleRule.Action.EXPIRE));
        return object;
    }

    /** Begins an upload that nobody ends. */
    Thing begin(String bucket, String key) {
        Thing upload = buckets.begin(bucket, key);
        expect(upload, buckets.begun(upload), days(upload, LifecycleRule.Action.ABORT_UPLOAD));
        return upload;
    }

    void live(RadosGateway gateway) throws IOException, InterruptedException {
        NavigableSet<Instant> moments = new TreeSet<>();
        ends.values().forEach(end -> {
            moments.add(end.minus(MARGIN));
            moments.add(end.plus(MARGIN));
        });
        for (Instant moment : moments) {
            gateway.sweep(moment);
            seen.put(moment, buckets.things());
        }
    }

    Set<Thing> things() {
        return created.keySet();
    }

    boolean isToEnd(Thing thing) {
        return ends.containsKey(thing);
    }

    /** Whether it was there as long as it ought to be, at every moment looked at, and then no more. */
    boolean endedOnTime(Thing thing) {
        Instant end = ends.getOrDefault(thing, Instant.MAX);
        return seen.entrySet().stream()
                .allMatch(
                        then -> then.getValue().contains(thing) == then.getKey().isBefore(end));
    }

    /** How old it was when it was first found gone. */
    Duration ageWhenGone(Thing thing) {
        Instant gone = seen.entrySet().stream()
                .filter(then -> !then.getValue().contains(thing))
                .findFirst()
                .orElseThrow(() -> new AssertionError("still there: " + thing))
                .getKey();
        return Duration.between(created.get(thing), gone);
    }

    Instant last() {
        return seen.lastKey();
    }

    Set<Thing> atLast() {
        return seen.lastEntry().getValue();
    }
}
