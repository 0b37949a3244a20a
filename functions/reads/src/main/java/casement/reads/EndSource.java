package casement.reads;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.SourceId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends a source: from its next message on, nothing of it is taken. What came back would be registered anew. */
public final class EndSource {
    private final Asking asking;
    private final ReadSources sources;
    private final Cameras cameras;
    private final Clock clock;

    public EndSource(Asking asking, ReadSources sources, Cameras cameras, Clock clock) {
        this.asking = asking;
        this.sources = sources;
        this.cameras = cameras;
        this.clock = clock;
    }

    public ReadSource end(Principal principal, SourceId id) {
        Optional<ReadSource> known = sources.find(id);
        List<Camera> theirs = known.stream()
                .flatMap(source -> source.cameras().values().stream())
                .distinct()
                .flatMap(camera -> cameras.find(camera).stream())
                .toList();
        Asked asked = asking.ask(
                "EndSource", Question.of(principal, Action.CHANGE_CAMERA), theirs, Map.of("source", id.value()));
        return asked.change(
                receipt -> {
                    ReadSource source = known.orElseThrow(() -> new Fault.Missing("there is no source " + id));
                    return source.isInForce() ? sources.replace(source.endedAt(clock.instant())) : source;
                },
                ended -> ended.id().value());
    }
}
