package casement.aws;

import casement.domain.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Takes the newest of many partitions, each of which gives its own newest first. They are read at the same time, and no further
 * than it takes.
 */
final class NewestFirst<T> {
    static final int CALLS_AT_ONCE = 32;
    private static final int FIRST_WAVE = 16;
    private static final int LARGEST_WAVE = 256;

    private final Comparator<T> order;
    private final Function<String, Iterator<T>> partition;

    /** One partition, and the newest of it that has not been taken. */
    private record Lane<T>(T newest, Iterator<T> rest) {
        static <T> Optional<Lane<T>> of(Iterator<T> items) {
            return items.hasNext() ? Optional.of(new Lane<>(items.next(), items)) : Optional.empty();
        }
    }

    /** @param partition what lies in one of that key, newest first, read lazily */
    NewestFirst(Comparator<T> order, Function<String, Iterator<T>> partition) {
        this.order = order;
        this.partition = partition;
    }

    /** @param ages keys of partitions, by age: whatever is in one list is newer than whatever is in the next */
    List<T> take(List<List<String>> ages, int wanted) {
        List<T> taken = new ArrayList<>();
        int age = 0;
        int size = FIRST_WAVE;
        while (age < ages.size() && taken.size() < wanted) {
            List<String> wave = new ArrayList<>(ages.get(age++));
            while (age < ages.size() && wave.size() + ages.get(age).size() <= size) {
                wave.addAll(ages.get(age++));
            }
            merge(opened(wave), wanted, taken);
            size = Math.min(2 * size, LARGEST_WAVE);
        }
        return taken;
    }

    private void merge(List<Optional<Lane<T>>> opened, int wanted, List<T> taken) {
        PriorityQueue<Lane<T>> lanes = new PriorityQueue<>(Comparator.comparing(Lane::newest, order));
        opened.forEach(lane -> lane.ifPresent(lanes::add));
        while (taken.size() < wanted && !lanes.isEmpty()) {
            Lane<T> lane = lanes.remove();
            taken.add(lane.newest());
            Lane.of(lane.rest()).ifPresent(lanes::add);
        }
    }

    private List<Optional<Lane<T>>> opened(List<String> keys) {
        return atOnce(keys, key -> Lane.of(partition.apply(key)));
    }

    /** In the order of the arguments. */
    static <A, R> List<R> atOnce(List<A> arguments, Function<A, R> call) {
        if (arguments.size() == 1) {
            return List.of(call.apply(arguments.getFirst()));
        }
        Semaphore free = new Semaphore(CALLS_AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> results = new ArrayList<>();
            for (A argument : arguments) {
                results.add(threads.submit(within(free, () -> call.apply(argument))));
            }
            List<R> all = new ArrayList<>();
            for (Future<R> result : results) {
                all.add(result.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Fault fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("interrupted while looking", e);
        }
    }

    private static <R> Callable<R> within(Semaphore free, Callable<R> call) {
        return () -> {
            free.acquire();
            try {
                return call.call();
            } finally {
                free.release();
            }
        };
    }
}
