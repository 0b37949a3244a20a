package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Hand;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.Approval;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.LegalHold;
import casement.domain.evidence.WantedClip;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.testkit.Examples;
import casement.testkit.Ulids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Four simulated years of a school district's evidence, a day at a time: items are sealed, held, let go, closed, opened again, given
 * another class and destroyed at random (seeded), and each evening what is there is compared with what this test knows by itself.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearsOfEvidenceTest {
    private static final long SEED = 20_260_801;
    private static final int DAYS = 4 * 365;
    private static final int CAMERAS = 40;
    private static final Principal ADA = Examples.person("ada", "Approver Ada", Role.APPROVER);
    private static final Principal BEN = Examples.person("ben", "Approver Ben", Role.APPROVER);

    private final ClipDesk desk = new ClipDesk();
    private final Random random = new Random(SEED);
    private final List<CameraId> cameras = new ArrayList<>();
    private final Map<EvidenceId, Known> known = new HashMap<>();

    /** What the test knows of an item, by the clauses' own words and not by Casement's code. */
    private static final class Known {
        private final Instant recorded;
        private EvidenceClass evidenceClass;
        private Instant closed = Instant.MAX;
        private int holds;
        private boolean destroyedByPeople;
        private boolean gone;

        private Known(Instant recorded, EvidenceClass evidenceClass) {
            this.recorded = recorded;
            this.evidenceClass = evidenceClass;
        }

        /** SCH-16, SCH-17; holds are above both. */
        private boolean isClosed() {
            return closed.isBefore(Instant.MAX);
        }

        private boolean mustBeGone(Instant now) {
            boolean isOver = switch (evidenceClass) {
                case CASE -> false;
                case CONDUCT_INVESTIGATION -> isClosed() && !now.isBefore(closed.plus(Duration.ofDays(365)));
                case LEVEL_4_INCIDENT -> !now.isBefore(recorded.plus(Duration.ofDays(3 * 365)));
            };
            return holds == 0 && (isOver || destroyedByPeople);
        }

        private boolean mayBeGone(Instant now) {
            boolean isNearlyOver = evidenceClass == EvidenceClass.LEVEL_4_INCIDENT
                    && !now.isBefore(recorded.plus(Duration.ofDays(3 * 365 - 3)));
            return holds == 0 && (mustBeGone(now) || isNearlyOver);
        }
    }

    @Test
    @Clause({"SCH-16", "SCH-17", "SCH-19", "SEA-RTCC-7"})
    void nothing_is_overdue_nothing_is_gone_early_and_all_that_is_held_is_there_on_every_day() {
        for (int n = 0; n < CAMERAS; n++) {
            Camera camera = Examples.camera(new CameraId("classroom-" + n), CameraClass.RECORDED_ONLY)
                    .withMaskSets(Optional.of(1), 1);
            desk.cameras.add(camera);
            cameras.add(camera.id());
        }
        int destroyed = 0;
        int heldDays = 0;
        for (int day = 0; day < DAYS; day++) {
            if (random.nextInt(3) == 0) {
                seal(day);
            }
            for (EvidenceId item : List.copyOf(known.keySet())) {
                if (!known(item).gone && random.nextInt(40) == 0) {
                    happen(item);
                }
            }
            desk.advance(Duration.ofDays(1));
            SweepEvidence.Found found = desk.sweepEvidence.sweep();
            assertThat(found.failed()).as("day " + day).isEmpty();
            assertThat(found.overdue()).as("day " + day).isEmpty();
            destroyed += found.destroyed().size();
            heldDays += compare(day);
        }
        assertThat(destroyed).as("so that the test has seen some").isGreaterThan(100);
        assertThat(heldDays).as("so that the test has seen some").isGreaterThan(5_000);
    }

    private Known known(EvidenceId item) {
        return Objects.requireNonNull(known.get(item));
    }

    /** @return how many items are held */
    private int compare(int day) {
        Instant now = desk.clock.instant();
        int held = 0;
        for (Map.Entry<EvidenceId, Known> each : known.entrySet()) {
            Known item = each.getValue();
            boolean isThere = !desk.evidence.files(each.getKey()).isEmpty();
            String what = "day " + day + ", " + item.evidenceClass + " " + each.getKey();
            if (item.holds > 0) {
                assertThat(isThere).as(what + ", held").isTrue();
                held++;
            }
            if (item.mustBeGone(now) || item.gone) {
                assertThat(isThere).as(what + ", over").isFalse();
            }
            if (!item.mayBeGone(now) && !item.gone) {
                assertThat(isThere).as(what + ", not over").isTrue();
            }
            item.gone = !isThere;
        }
        return held;
    }

    /** Sealed without its media being cut: what matters here is that there are bytes that must go. */
    private void seal(int seconds) {
        Instant at = desk.clock.instant();
        EvidenceClass evidenceClass = List.of(EvidenceClass.values()).get(random.nextInt(3));
        CameraId camera = cameras.get(random.nextInt(CAMERAS));
        Span span = new Span(at.minusSeconds(3_600), at.minusSeconds(3_000));
        WantedClip wanted = new WantedClip(
                List.of(camera), span, Optional.empty(), Examples.emergencyCall(), "2026-000123", evidenceClass);
        ClipRequest request = ClipRequest.ask(wanted, new Hand(ADA.who(), at, Ulids.at(at.plusSeconds(seconds))));
        Approval approval = request.approve(
                        new Hand(BEN.who(), at, desk.receipt().id()), "kept")
                .approval()
                .orElseThrow();
        EvidenceItem item = desk.items.begin(approval, "school", at);
        byte[] manifest = item.id().value().getBytes(StandardCharsets.UTF_8);
        desk.evidence.keep(approval, item.id(), SealEvidence.MANIFEST, manifest);
        desk.custody.begin(
                item.id(),
                Sha256.of(manifest),
                new Hand(BEN.who(), at, desk.receipt().id()));
        desk.items.replace(item.sealed(Sha256.of(manifest)));
        known.put(item.id(), new Known(span.from(), evidenceClass));
    }

    private void happen(EvidenceId id) {
        Known item = known(id);
        Instant now = desk.clock.instant();
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                desk.hold(ADA, id);
                item.holds++;
            }
            case 2, 3 -> {
                if (item.holds > 0) {
                    int hold = desk.item(id).life().holds().stream()
                            .filter(LegalHold::stands)
                            .findFirst()
                            .orElseThrow()
                            .number();
                    decided(id, ClipDesk.lifting(hold));
                    item.holds--;
                }
            }
            case 4, 5 -> {
                if (!item.isClosed()) {
                    decided(id, ClipDesk.closing(now));
                    item.closed = now;
                }
            }
            case 6 -> {
                if (item.isClosed() && !item.mustBeGone(now)) {
                    decided(id, ClipDesk.form(EvidenceChangeForm.Kind.REOPEN_CASE));
                    item.closed = Instant.MAX;
                }
            }
            default -> {
                if (item.evidenceClass == EvidenceClass.CASE && item.holds == 0 && !item.destroyedByPeople) {
                    decided(id, ClipDesk.form(EvidenceChangeForm.Kind.DESTROY));
                    item.destroyedByPeople = true;
                }
            }
        }
    }

    private void decided(EvidenceId item, EvidenceChangeForm form) {
        desk.decide(BEN, item, desk.propose(ADA, item, form), EvidenceChange.Verdict.APPROVE);
    }
}
