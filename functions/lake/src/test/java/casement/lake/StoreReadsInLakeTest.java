package casement.lake;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.Fault;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadFiles;
import casement.domain.plate.ReadLake;
import casement.testkit.Examples;
import casement.testkit.Handlers;
import casement.testkit.Plates;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoreReadsInLakeTest {
    private final Map<String, byte[]> stored = new TreeMap<>();
    private boolean fails;
    private final ReadLake lake = this::store;
    /** Of ids, so that it can be seen what is in it. */
    private final ReadFiles files = reads -> String.join(
                    " ", reads.stream().map(read -> read.id().value()).toList())
            .getBytes(StandardCharsets.UTF_8);

    private final AlprCamera camera = Plates.camera();

    private void store(LocalDate day, String name, byte[] file) {
        stored.putIfAbsent(day + "/" + name, file);
        if (fails) {
            throw new Fault.Unavailable("the bucket of reads", new IllegalStateException("switched off"));
        }
    }

    @Test
    void writes_a_file_for_each_day_and_the_same_file_once() {
        PlateRead today = Plates.read(camera, Plates.fresh(), Examples.NOON);
        PlateRead later = Plates.read(camera, Plates.fresh(), Examples.NOON.plusSeconds(1));
        PlateRead late = Plates.read(camera, Plates.fresh(), Examples.NOON.minus(Duration.ofDays(1)));
        StoreReadsInLake useCase = new StoreReadsInLake(files, lake);
        useCase.store("1-3", List.of(today, late, later));
        useCase.store("1-3", List.of(today, late, later));
        assertThat(stored).containsOnlyKeys("2026-11-19/1-3", "2026-11-20/1-3");
        assertThat(new String(stored.getOrDefault("2026-11-20/1-3", new byte[0]), StandardCharsets.UTF_8))
                .isEqualTo(today.id() + " " + later.id());
    }

    @Test
    void asks_for_the_whole_batch_again_when_the_lake_does_not_answer_and_stores_it_once() throws IOException {
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .build()) {
            context.registerSingleton(ReadLake.class, lake);
            context.start();
            StoreReadsInLakeHandler handler = new StoreReadsInLakeHandler(context);
            fails = true;
            assertThat(Handlers.call(handler, Handlers.envelope("StoreReadsInLake")))
                    .contains("100000000000000000000001");
            fails = false;
            assertThat(Handlers.call(handler, Handlers.envelope("StoreReadsInLake")))
                    .doesNotContain("itemIdentifier");
            assertThat(stored).containsOnlyKeys("2026-11-20/100000000000000000000001-100000000000000000000001");
            byte[] file = stored.values().iterator().next();
            assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        }
    }
}
