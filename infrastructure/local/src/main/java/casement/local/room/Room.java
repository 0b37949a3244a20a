package casement.local.room;

import casement.local.process.Child;
import casement.local.process.JavaProgram;
import casement.local.template.LambdaFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A room: one child process for all functions of one artefact, and the invocations that wait for it. */
public final class Room implements AutoCloseable {
    private static final int MOST_STARTS = 2;

    private final String name;
    private final Map<String, FunctionQueue> functions = new LinkedHashMap<>();
    private final Child child;

    private Room(String name, Map<String, FunctionQueue> functions, Child child) {
        this.name = name;
        this.functions.putAll(functions);
        this.child = child;
    }

    /** @param common variables that every room gets beside its functions' own */
    static Room start(
            String name,
            List<LambdaFunction> declared,
            int lanes,
            Map<String, String> common,
            RuntimeApi api,
            Path logs,
            InstantSource clock) {
        Path artefact = declared.getFirst().artefact();
        if (!Files.isDirectory(artefact)) {
            throw new IllegalStateException("the room " + name + " is not built: no " + artefact);
        }
        Map<String, FunctionQueue> functions = new LinkedHashMap<>();
        Map<String, String> environment = new TreeMap<>();
        environment.put("LAMBDA_TASK_ROOT", artefact.toString());
        environment.put("LD_LIBRARY_PATH", artefact + ":" + artefact.resolve("lib"));
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(lanes)));
        int memory = 128;
        for (LambdaFunction f : declared) {
            FunctionQueue queue = new FunctionQueue(f.name(), f.arn(), f.timeoutSeconds(), clock);
            functions.put(f.id(), queue);
            api.add(f.id(), queue);
            environment.putAll(f.environment());
            arguments.add(f.id() + "=" + f.handler() + "=" + api.address(f.id()));
            memory = Math.max(memory, f.memoryMegabytes());
        }
        // Where services are is said here, also where the template says where AWS has them.
        environment.putAll(common);
        JavaProgram program = new JavaProgram(
                        name,
                        List.of(classes(artefact), artefact + "/lib/*", JavaProgram.placeOf(RoomHost.class)),
                        RoomHost.class.getName(),
                        arguments,
                        List.of("-Xmx" + Math.clamp(memory, 256, 1024) + "m"),
                        environment)
                .quickToStart()
                .leashed();
        Child child = Child.start(program, logs, () -> functions.values().forEach(FunctionQueue::roomGone));
        return new Room(name, functions, child);
    }

    /** The zip, where there is one: the JVM keeps no folder's classes in its archive. */
    private static String classes(Path artefact) {
        Path zip = artefact.resolveSibling(artefact.getFileName() + ".zip");
        return (Files.isRegularFile(zip) ? zip : artefact).toString();
    }

    public String name() {
        return name;
    }

    public Child child() {
        return child;
    }

    CompletableFuture<Answer> invoke(String function, byte[] event) {
        FunctionQueue queue = functions.get(function);
        if (queue == null) {
            throw new IllegalArgumentException("no function " + function + " in room " + name);
        }
        return queue.add(event).answer();
    }

    /** @throws IllegalStateException when the room's functions cannot start, saying why as far as its log does */
    void awaitReady(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!functions.values().stream().allMatch(FunctionQueue::isReady)) {
            if (child.starts() > MOST_STARTS || System.nanoTime() > end) {
                throw new IllegalStateException("the room " + name + " does not start: " + lastCause()
                        + " (its output is in " + child.log() + ")");
            }
            Thread.sleep(50);
        }
    }

    private String lastCause() {
        try (Stream<String> lines = Files.lines(child.log())) {
            return lines.filter(l -> l.startsWith("Caused by: ")).reduce("no cause given", (first, last) -> last);
        } catch (IOException e) {
            return "no log";
        }
    }

    /** Stops what has taken too long: as in Lambda, by ending the process, since a thread cannot be stopped. */
    void stopOverdue() {
        boolean any = false;
        for (FunctionQueue queue : functions.values()) {
            for (Invocation late : queue.overdue()) {
                if (queue.finish(late.id()).isPresent()) {
                    late.answer().complete(new Answer.TimedOut(queue.timeoutSeconds()));
                    any = true;
                }
            }
        }
        if (any) {
            child.kill();
        }
    }

    boolean isIdle() {
        return functions.values().stream().allMatch(FunctionQueue::isIdle);
    }

    @Override
    public void close() {
        child.close();
    }
}
