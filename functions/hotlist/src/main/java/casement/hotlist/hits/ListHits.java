package casement.hotlist.hits;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.hit.HitLimits;
import casement.domain.hit.HitPlace;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitRules;
import casement.domain.hit.Hits;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lists hits, newest first: by state, list, camera and time, or those that are overdue. */
public final class ListHits {
    private final Asking asking;
    private final Cameras cameras;
    private final Hits hits;
    private final HitRules rules;
    private final Clock clock;

    /** @param next where the next page begins; empty: this is the last */
    record Listed(List<ShownHit> hits, AuditId auditId, Optional<HitPlace> next) {}

    private record Page(List<HitRecord> shown, Optional<HitPlace> next) {}

    public ListHits(Asking asking, Cameras cameras, Hits hits, HitRules rules, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.hits = hits;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param after where the page begins; empty: with the newest hit */
    Listed list(Principal principal, SoughtHits sought, Optional<HitPlace> after) {
        Question question = Question.of(principal, Action.SHOW_HITS).about(CameraClass.ALPR);
        Map<String, String> elements = new TreeMap<>(sought.elements());
        after.ifPresent(place -> elements.put("after", place.id().value()));
        Asked asked = asking.ask("ListHits", question, elements);
        Instant now = clock.instant();
        HitLimits limits = rules.limits();
        Page page = asked.answer(
                receipt -> page(receipt, question, sought, limits, now, after),
                found -> found.shown().stream()
                        .map(hit -> hit.raised().id().value())
                        .toList());
        List<ShownHit> shown = page.shown().stream()
                .map(hit -> ShownHit.of(hit.at(now), now, isOverdue(hit, limits, now)))
                .toList();
        return new Listed(shown, asked.id(), page.next());
    }

    static boolean isOverdue(HitRecord hit, HitLimits limits, Instant now) {
        return hit.at(now).state().isOpen() && limits.isOverdue(hit.raised().at(), now);
    }

    private Page page(
            AuditReceipt receipt,
            Question question,
            SoughtHits sought,
            HitLimits limits,
            Instant now,
            Optional<HitPlace> after) {
        OnePage<HitRecord> found = hits.page(receipt, sought.search(now, limits, after));
        return new Page(allowed(question, found.items()), found.goesOnAfter().map(HitPlace::of));
    }

    /** What the rules forbid on a camera is left out; such a page may be short. */
    private List<HitRecord> allowed(Question question, List<HitRecord> found) {
        List<Camera> there = found.stream()
                .map(hit -> hit.raised().camera())
                .distinct()
                .flatMap(id -> cameras.find(id).stream())
                .toList();
        Set<CameraId> forbidden = new HashSet<>(there.stream().map(Camera::id).toList());
        asking.allowedOn(question, there).forEach(camera -> forbidden.remove(camera.id()));
        return found.stream()
                .filter(hit -> !forbidden.contains(hit.raised().camera()))
                .toList();
    }
}
