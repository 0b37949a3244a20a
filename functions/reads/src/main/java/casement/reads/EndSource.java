package casement.reads;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.SourceId;
import java.time.Clock;
import java.util.Map;

/** Ends a source: from its next message on, nothing of it is taken. What came back would be registered anew. */
public final class EndSource {
    private final Asking asking;
    private final ReadSources sources;
    private final Clock clock;

    public EndSource(Asking asking, ReadSources sources, Clock clock) {
        this.asking = asking;
        this.sources = sources;
        this.clock = clock;
    }

    public ReadSource end(Principal principal, SourceId id) {
        Asked asked =
                asking.ask("EndSource", Question.of(principal, Action.CHANGE_CAMERA), Map.of("source", id.value()));
        return asked.change(
                receipt -> {
                    ReadSource source =
                            sources.find(id).orElseThrow(() -> new Fault.Missing("there is no source " + id));
                    return source.isInForce() ? sources.replace(source.endedAt(clock.instant())) : source;
                },
                ended -> ended.id().value());
    }
}
