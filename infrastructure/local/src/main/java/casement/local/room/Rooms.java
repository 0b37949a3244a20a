package casement.local.room;

import casement.local.template.LambdaFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** All rooms of a template; every function can be called by its name in the template. */
public final class Rooms implements AutoCloseable {
    private final RuntimeApi api;
    private final Map<String, Room> byFunction = new LinkedHashMap<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<Future<?>> checks = new ArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("time-outs").factory());

    private Rooms(RuntimeApi api) {
        this.api = api;
    }

    /** @param lanes how many invocations of one function run at once */
    public static Rooms start(
            List<LambdaFunction> functions, int lanes, Map<String, String> common, Path logs, InstantSource clock)
            throws IOException {
        Rooms rooms = new Rooms(new RuntimeApi());
        Map<String, List<LambdaFunction>> byRoom = functions.stream()
                .collect(Collectors.groupingBy(LambdaFunction::room, LinkedHashMap::new, Collectors.toList()));
        byRoom.forEach((name, declared) -> {
            Room room = Room.start(name, declared, lanes, common, rooms.api, logs, clock);
            rooms.rooms.add(room);
            declared.forEach(f -> rooms.byFunction.put(f.id(), room));
        });
        rooms.checks.add(rooms.watch.scheduleWithFixedDelay(
                () -> rooms.rooms.forEach(Room::stopOverdue), 200, 200, TimeUnit.MILLISECONDS));
        return rooms;
    }

    /** Waits until every function has started. */
    public void awaitReady(Duration longest) throws InterruptedException {
        for (Room room : rooms) {
            room.awaitReady(longest);
        }
    }

    /** Never completes exceptionally. */
    public CompletableFuture<Answer> invoke(String function, byte[] event) {
        Room room = byFunction.get(function);
        if (room == null) {
            throw new IllegalArgumentException("no function " + function);
        }
        return room.invoke(function, event);
    }

    public List<Room> all() {
        return List.copyOf(rooms);
    }

    public Optional<Room> named(String name) {
        return rooms.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    public boolean isIdle() {
        return rooms.stream().allMatch(Room::isIdle);
    }

    @Override
    public void close() {
        checks.forEach(c -> c.cancel(true));
        watch.shutdownNow();
        rooms.parallelStream().forEach(Room::close);
        api.close();
    }
}
