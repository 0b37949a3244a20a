package casement.clips;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.Requester;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about one sealed item: what is forbidden on one of its cameras is refused. */
final class AboutItem {
    private final Asking asking;
    private final Cameras cameras;
    private final EvidenceItems items;

    AboutItem(Asking asking, Cameras cameras, EvidenceItems items) {
        this.asking = asking;
        this.cameras = cameras;
        this.items = items;
    }

    /**
     * What is asked, and of whom the log is to tell.
     *
     * @param onBehalfOf who outside gets something of the item
     */
    record Wanted(
            String useCase,
            Principal principal,
            Action action,
            Optional<Purpose> purpose,
            Optional<Requester> onBehalfOf,
            Map<String, String> elements) {}

    /** Only a sealed item is one. */
    Optional<EvidenceItem> find(EvidenceId id) {
        return items.find(id).filter(EvidenceItem::isSealed);
    }

    /** That there is no such item is told to who may list them. */
    Asked ask(Wanted wanted, Optional<EvidenceItem> item) {
        if (item.isEmpty()) {
            Question question = Question.of(wanted.principal(), Action.SHOW_CLIPS);
            return asking.ask(wanted.useCase(), question, wanted.elements());
        }
        Question question = new Question(wanted.principal(), wanted.action(), Optional.empty(), wanted.purpose())
                .recorded(Optional.of(item.get().span()));
        Question asked = wanted.onBehalfOf().map(question::onBehalfOf).orElse(question);
        return asking.ask(wanted.useCase(), asked, known(item.get().cameras()), wanted.elements());
    }

    List<Camera> known(List<CameraId> ids) {
        return ids.stream().map(cameras::find).flatMap(Optional::stream).toList();
    }

    /** Of a destroyed item nothing is there to be had; the register and its custody stay. */
    static EvidenceItem toBeHad(Optional<EvidenceItem> there) {
        EvidenceItem item = there.orElseThrow(AboutItem::missing);
        item.life().destruction().ifPresent(gone -> {
            throw new Fault.Missing("the item was destroyed at " + gone.begunAt()
                    + gone.clause().map(clause -> " (" + clause + ")").orElse(""));
        });
        return item;
    }

    static Fault.Missing missing() {
        return new Fault.Missing("there is no such item of evidence, or it is being sealed at this moment");
    }
}
