package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.plate.Maker;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.SourceId;
import casement.domain.plate.SourceSecret;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of sources does. */
public abstract class ReadSourcesContract {
    protected abstract ReadSources sources();

    private static ReadSource source() {
        return new ReadSource(
                new SourceId(Examples.freshCameraId().value().substring(7, 30)),
                Maker.VERKADA,
                Map.of("the maker's name", new CameraId("alpr-01")),
                SourceSecret.of(SourceSecret.Kind.SIGNING_KEY, "k".repeat(SourceSecret.FEWEST_CHARACTERS)),
                new TreeSet<>(List.of("pictures.example.com")),
                Optional.of("https://pictures.example.com"),
                Examples.NOON,
                Optional.empty(),
                1);
    }

    @Test
    void finds_a_source_as_it_was_added() {
        ReadSource source = source();
        sources().add(source);
        assertThat(sources().find(source.id())).contains(source);
        assertThat(sources().all()).contains(source);
    }

    @Test
    void finds_nothing_when_the_source_was_never_added() {
        assertThat(sources().find(source().id())).isEmpty();
    }

    @Test
    void takes_the_same_source_again_and_refuses_another_of_its_id() {
        ReadSource first = source();
        sources().add(first);
        sources().add(first);
        ReadSource other = first.endedAt(Examples.NOON);
        assertThatThrownBy(() -> sources().add(other)).isInstanceOf(Fault.Conflict.class);
        assertThat(sources().find(first.id())).contains(first);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_replace_the_same_revision() {
        ReadSource source = source();
        sources().add(source);
        List<Race.Outcome<ReadSource>> outcomes =
                Race.between(8, n -> () -> sources().replace(source.endedAt(Examples.NOON.plusSeconds(n))));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(sources().find(source.id()))
                .isEqualTo(Optional.of(Race.values(outcomes).getFirst()));
    }
}
