package casement.reads;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Detail;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadPlace;
import casement.domain.plate.ReadSearch;
import casement.domain.plate.Reads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for plate reads for a person who said why; the question is in the log before anything is looked up. */
public final class SearchReads {
    private final Asking asking;
    private final Cameras cameras;
    private final Reads reads;

    /**
     * A page of reads, newest first.
     *
     * @param next where the next page begins; empty: this is the last
     * @param hidden details that who asks does not see
     */
    public record Shown(List<PlateRead> reads, AuditId auditId, Optional<ReadPlace> next, Set<Detail> hidden) {}

    private record Page(List<PlateRead> shown, Optional<ReadPlace> next) {}

    public SearchReads(Asking asking, Cameras cameras, Reads reads) {
        this.asking = asking;
        this.cameras = cameras;
        this.reads = reads;
    }

    /** @param after where the page begins; empty: with the newest read */
    public Shown search(Principal principal, SoughtReads sought, Optional<ReadPlace> after) {
        Question question = new Question(principal, Action.SEARCH_READS, Optional.empty(), sought.purpose())
                .about(CameraClass.ALPR)
                .recorded(Optional.of(sought.span()));
        Scope scope = Scope.of(
                cameras,
                sought.cameras(),
                sought.area(),
                camera -> AlprCamera.of(camera).isPresent(),
                asking,
                question);
        Asked asked = scope.ask(asking, "SearchReads", question, elements(sought, after));
        Page page = asked.answer(
                receipt -> page(receipt, question, sought, scope, after),
                found -> found.shown().stream().map(read -> read.id().value()).toList());
        return new Shown(page.shown(), asked.id(), page.next(), asked.hidden());
    }

    private static Map<String, String> elements(SoughtReads sought, Optional<ReadPlace> after) {
        Map<String, String> elements = sought.elements();
        after.ifPresent(place -> elements.put("after", Places.text(place.at(), place.id())));
        return elements;
    }

    private Page page(
            AuditReceipt receipt, Question question, SoughtReads sought, Scope scope, Optional<ReadPlace> after) {
        scope.checkKnown();
        Optional<List<AlprCamera>> readers = scope.cameras().map(SearchReads::readers);
        OnePage<PlateRead> found = reads.search(
                receipt, new ReadSearch(sought.plate(), readers, sought.area(), sought.span(), sought.limit(), after));
        return new Page(
                allowed(question, scope, found.items()), found.goesOnAfter().map(ReadPlace::of));
    }

    /** CCTV data never answers a plate question, whatever a pack allows. */
    private static List<AlprCamera> readers(List<Camera> cameras) {
        return cameras.stream()
                .map(camera -> AlprCamera.of(camera)
                        .orElseThrow(() -> new Fault.Refused(
                                "SEA-CCTV-8", "camera " + camera.id() + " is none that reads plates; leave it out")))
                .toList();
    }

    /** Where no camera was named, what the rules forbid on a camera is left out; such a page may be short. */
    private List<PlateRead> allowed(Question question, Scope scope, List<PlateRead> found) {
        if (scope.cameras().isPresent()) {
            return found;
        }
        List<Camera> there = found.stream()
                .map(PlateRead::camera)
                .distinct()
                .flatMap(id -> cameras.find(id).stream())
                .toList();
        Set<Camera> forbidden = there.stream().collect(Collectors.toSet());
        asking.allowedOn(question, there).forEach(forbidden::remove);
        Stream<PlateRead> left = found.stream()
                .filter(read ->
                        forbidden.stream().noneMatch(camera -> camera.id().equals(read.camera())));
        return left.toList();
    }
}
