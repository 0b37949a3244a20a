package casement.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several callers at the same moment, and what each of them got. */
public final class Race {
    private Race() {}

    /** What one runner got: a value, or an exception. */
    public sealed interface Outcome<T> {
        record Got<T>(T value) implements Outcome<T> {}

        record Threw<T>(Throwable thrown) implements Outcome<T> {}
    }

    /** @param runner makes the n-th runner's call, from 0 */
    public static <T> List<Outcome<T>> between(int runners, IntFunction<Callable<T>> runner) {
        CyclicBarrier start = new CyclicBarrier(runners);
        try (ExecutorService threads = Executors.newFixedThreadPool(runners)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                Callable<T> call = runner.apply(i);
                futures.add(threads.submit(() -> {
                    start(start);
                    return call.call();
                }));
            }
            return futures.stream().map(Race::outcome).toList();
        }
    }

    /** The values of those that got one. */
    public static <T> List<T> values(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Got.class::isInstance)
                .map(o -> ((Outcome.Got<T>) o).value())
                .toList();
    }

    /** What was thrown at those that got none. */
    public static <T> List<Throwable> thrown(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Threw.class::isInstance)
                .map(o -> ((Outcome.Threw<T>) o).thrown())
                .toList();
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome.Got<>(future.get());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return new Outcome.Threw<>(cause == null ? e : cause);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the race was interrupted", e);
        }
    }

    private static void start(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException("the race did not start", e);
        }
    }
}
