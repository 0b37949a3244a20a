package casement.hotlist.hits;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.hit.Disposition.Ending;
import casement.domain.hit.HitId;
import casement.domain.hit.RejectionReason;
import casement.domain.hotlist.ListCategory;
import casement.testkit.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random people take random steps about a hit; beside it a model, written anew, says when an order may come of that. */
@Clause({"SJ-ALPR-5", "SJ-ALPR-8", "SJ-ALPR-9", "SJ-ALPR-10"})
class HitWalkTest {
    private static final int WALKS = 300;
    private static final int STEPS = 30;
    private static final List<Principal> PEOPLE = List.of(
            HitDesk.ANALYST,
            HitDesk.ANALYST,
            HitDesk.ANALYST,
            HitDesk.ANALYST,
            HitDesk.SUPERVISOR,
            HitDesk.SUPERVISOR,
            HitDesk.OFFICER,
            HitDesk.ADMINISTRATOR,
            HitDesk.TECHNICIAN,
            Examples.auditor(),
            Examples.person("pia", "Pia Public", Role.PUBLIC));

    /** What has happened, in the simplest words. */
    private static final class Model {
        private final boolean isAboutPerson;
        private final Instant seenAt;
        private boolean eyeAgreed;
        private Optional<Instant> confirmedAt = Optional.empty();
        private boolean occupantsSettled;
        private boolean isOver;

        private Model(boolean isAboutPerson, Instant seenAt) {
            this.isAboutPerson = isAboutPerson;
            this.seenAt = seenAt;
        }

        private boolean mayOrder(Principal who, Instant now) {
            boolean isActive = confirmedAt
                    .filter(at -> Duration.between(at, now).toSeconds() < 15 * 60)
                    .isPresent();
            boolean isFresh = Duration.between(seenAt, now).toSeconds() <= 30 * 60;
            boolean isTheirs = who.is(Role.RTCC_ANALYST) || who.is(Role.SUPERVISOR);
            return !isOver && eyeAgreed && isActive && isFresh && isTheirs && (occupantsSettled || !isAboutPerson);
        }
    }

    private static boolean succeeds(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Fault.Refused | Fault.Conflict expected) {
            return false;
        }
    }

    @Test
    void no_path_reaches_the_field_without_both_confirmations() {
        int orders = 0;
        for (int seed = 0; seed < WALKS; seed++) {
            orders += walk(seed);
        }
        assertThat(orders).as("walks that reach the field").isGreaterThan(50);
    }

    private static int walk(int seed) {
        Random random = new Random(seed);
        HitDesk desk = new HitDesk();
        boolean isAboutPerson = random.nextBoolean();
        ListCategory category = isAboutPerson ? ListCategory.WANTED_PERSON : ListCategory.FELONY_VEHICLE;
        Instant seenAt = Examples.NOON.minusSeconds(random.nextInt(8) * 240L);
        HitId id = desk.raised(category, seenAt).raised().id();
        Model model = new Model(isAboutPerson, seenAt);
        int orders = 0;
        for (int step = 0; step < STEPS; step++) {
            desk.clock.advance(
                    Duration.ofSeconds(random.nextInt(12) == 0 ? random.nextInt(1_000) : random.nextInt(20)));
            orders += step(random, desk, id, model, "seed " + seed + ", step " + step) ? 1 : 0;
        }
        return orders;
    }

    /** @return whether the field was told to act */
    private static boolean step(Random random, HitDesk desk, HitId id, Model model, String where) {
        Principal who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        int now = desk.now(id).revision();
        int revision = random.nextInt(10) == 0 ? Math.max(0, now - 1) : now;
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> {
                boolean agrees = random.nextInt(12) != 0;
                if (succeeds(() -> desk.check(who, id, agrees, true, true, revision))) {
                    model.eyeAgreed |= agrees;
                    model.isOver |= !agrees;
                }
            }
            case 4, 5, 6, 7 -> {
                if (succeeds(() -> desk.confirm(who, id, revision))) {
                    assertThat(model.eyeAgreed).as(where).isTrue();
                    model.confirmedAt = Optional.of(desk.clock.instant());
                }
            }
            case 8, 9, 10 -> {
                boolean match = random.nextBoolean();
                Optional<String> ground =
                        random.nextInt(3) == 0 ? Optional.of("A broken tail light.") : Optional.empty();
                if (succeeds(() -> desk.compare(who, id, match, ground, revision))) {
                    model.occupantsSettled = match || ground.isPresent();
                }
            }
            case 11 -> {
                List<RejectionReason> reasons = List.of(RejectionReason.values());
                RejectionReason reason = reasons.get(random.nextInt(reasons.size()));
                model.isOver |= random.nextInt(6) == 0 && succeeds(() -> desk.reject(who, id, reason, revision));
            }
            case 12 ->
                model.isOver |=
                        random.nextInt(3) == 0 && succeeds(() -> desk.close(who, id, Ending.NOT_FOUND, revision));
            default -> {
                boolean may = model.mayOrder(who, desk.clock.instant());
                boolean was = succeeds(() -> desk.order(who, id, revision));
                assertThat(was).as(where).isEqualTo(may && revision == now);
                return was;
            }
        }
        return false;
    }
}
