package casement.reads;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Registers another maker's system as a source of reads: it switches plate reading on for each of its cameras, or not at all. */
public final class RegisterSource {
    private final Asking asking;
    private final ReadSources sources;
    private final Cameras cameras;
    private final Clock clock;

    public RegisterSource(Asking asking, ReadSources sources, Cameras cameras, Clock clock) {
        this.asking = asking;
        this.sources = sources;
        this.cameras = cameras;
        this.clock = clock;
    }

    public ReadSource register(Principal principal, SourceForm form) {
        ReadSource source = form.read(clock.instant());
        Purpose purpose = form.purpose().orElseThrow().read();
        TreeSet<CameraId> theirs = new TreeSet<>(source.cameras().values());
        List<Camera> known =
                theirs.stream().flatMap(id -> cameras.find(id).stream()).toList();
        Asked asked = asking.ask(
                "RegisterSource",
                Question.of(principal, Action.SWITCH_ON_PLATE_READING).forPurpose(purpose),
                known,
                Map.of(
                        "source",
                        source.id().value(),
                        "maker",
                        source.maker().name(),
                        "cameras",
                        theirs.stream().map(CameraId::value).collect(Collectors.joining(" "))));
        return asked.change(
                receipt -> {
                    if (known.size() < theirs.size()) {
                        throw new Fault.BadInput("cameras", "has some that are not registered; register them first");
                    }
                    sources.add(source);
                    return source;
                },
                registered -> registered.id().value());
    }
}
