package casement.hotlist.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitStep;
import casement.domain.hit.RejectionReason;
import casement.domain.people.PersonId;
import casement.testkit.Examples;
import casement.testkit.Matches;
import casement.testkit.Race;
import casement.testkit.memory.MemoryOrderWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders, acknowledgements, looks and revocations in random order and all at once, against the simplest words for them. */
@Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
class OrderWalkTest {
    private static final int WALKS = 200;
    private static final int STEPS = 40;
    private static final int RACES = 150;
    private static final List<Principal> PEOPLE =
            List.of(officer("otto"), officer("olga"), officer("omar"), Examples.analyst(), Examples.technician());

    private static Principal officer(String name) {
        return Examples.person(name, name, Role.FIELD_OFFICER);
    }

    /** The newest order, in the simplest words. */
    private static final class Model {
        private int order;
        private Instant until = Instant.MIN;
        private boolean isRevoked;
        private final Set<PersonId> heard = new HashSet<>();
        private int silences;

        private void ordered(int revision, Instant lapses) {
            order = revision;
            until = lapses;
            heard.clear();
            silences = 0;
        }

        private boolean stands(int which, Instant now) {
            return which == order && order > 0 && !isRevoked && now.isBefore(until);
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
    void escalates_what_nobody_has_acknowledged_once_a_span_and_nothing_else() {
        int escalated = 0;
        for (int seed = 0; seed < WALKS; seed++) {
            escalated += walk(seed);
        }
        assertThat(escalated).as("escalations in all walks").isGreaterThan(WALKS / 4);
    }

    private static int walk(int seed) {
        Random random = new Random(seed);
        OrderDesk desk = new OrderDesk();
        HitId id = desk.seen().raised().id();
        Model model = new Model();
        int escalated = 0;
        for (int step = 0; step < STEPS; step++) {
            desk.clock.advance(Duration.ofSeconds(random.nextInt(10) == 0 ? random.nextInt(600) : random.nextInt(30)));
            escalated += step(random, desk, id, model, "seed " + seed + ", step " + step) ? 1 : 0;
            desk.announce(id);
        }
        return escalated;
    }

    /** @return whether desks are told that nobody has acknowledged */
    private static boolean step(Random random, OrderDesk desk, HitId id, Model model, String where) {
        Instant now = desk.clock.instant();
        switch (random.nextInt(10)) {
            case 0, 1 -> succeeds(() -> desk.confirmed(desk.now(id)));
            case 2, 3 -> {
                if (succeeds(() -> desk.ordered(desk.now(id)))) {
                    HitRecord hit = desk.now(id);
                    model.ordered(hit.revision(), hit.verified(now).until());
                }
            }
            case 4, 5, 6 -> {
                Principal who = PEOPLE.get(random.nextInt(PEOPLE.size()));
                int order = random.nextInt(6) == 0 ? random.nextInt(8) : model.order;
                boolean may = !who.is(Role.TECHNICIAN) && model.stands(order, now);
                assertThat(succeeds(() -> desk.acknowledge(who, id, order)))
                        .as(where)
                        .isEqualTo(may);
                if (may) {
                    model.heard.add(PersonId.of(who.subject()));
                }
            }
            case 7, 8 -> {
                return look(random, desk, model, where);
            }
            default -> {
                if (random.nextInt(8) == 0) {
                    model.isRevoked |= succeeds(() -> desk.take(desk.now(id)
                            .open(now)
                            .rejected(RejectionReason.NO_LONGER_WANTED, Matches.taken("anna", now))));
                }
            }
        }
        assertThat(desk.now(id).acknowledgements(model.order))
                .as(where)
                .extracting(taken -> taken.by())
                .containsExactlyInAnyOrderElementsOf(model.heard);
        return false;
    }

    /** Any look that was asked for, however often and however late. */
    private static boolean look(Random random, OrderDesk desk, Model model, String where) {
        List<MemoryOrderWatch.Asked> asked = desk.watch.asked();
        if (asked.isEmpty()) {
            return false;
        }
        var look = asked.get(random.nextInt(asked.size())).look();
        boolean is = model.stands(look.order(), desk.clock.instant())
                && model.heard.isEmpty()
                && look.time() == model.silences + 1;
        assertThat(desk.escalateAlert.escalate(look)).as(where).isEqualTo(is);
        model.silences += is ? 1 : 0;
        return is;
    }

    @Test
    @Tag("race")
    void loses_no_acknowledgement_and_escalates_no_acknowledged_order_when_all_happen_at_once() {
        int both = 0;
        for (int race = 0; race < RACES; race++) {
            both += race() ? 1 : 0;
        }
        assertThat(both).as("races in which some are told and some acknowledge").isPositive();
    }

    /** @return whether it was escalated and acknowledged */
    private static boolean race() {
        OrderDesk desk = new OrderDesk();
        HitId id = desk.ordered().raised().id();
        List<Callable<Boolean>> runners = List.of(
                () -> desk.escalate(id, 3, 1),
                () -> desk.escalate(id, 3, 1),
                () -> desk.escalate(id, 3, 2),
                () -> succeeds(() -> desk.acknowledge(PEOPLE.get(0), id, 3)),
                () -> succeeds(() -> desk.acknowledge(PEOPLE.get(1), id, 3)),
                () -> succeeds(() -> desk.acknowledge(PEOPLE.get(2), id, 3)),
                () -> succeeds(() -> desk.acknowledge(PEOPLE.get(2), id, 3)),
                () -> succeeds(() -> desk.take(desk.now(id)
                        .open(desk.clock.instant())
                        .rejected(RejectionReason.MISREAD, Matches.taken("anna", desk.clock.instant())))));
        List<Race.Outcome<Boolean>> outcomes = Race.between(runners.size(), runners::get);
        assertThat(Race.thrown(outcomes)).isEmpty();
        List<Boolean> did = Race.values(outcomes);
        HitRecord hit = desk.now(id);
        List<PersonId> heard =
                hit.acknowledgements(3).stream().map(taken -> taken.by()).toList();
        assertThat(heard).doesNotHaveDuplicates();
        IntStream.range(0, 3)
                .filter(n -> did.get(3 + n))
                .forEach(n ->
                        assertThat(heard).contains(PersonId.of(PEOPLE.get(n).subject())));
        int first = firstOf(hit, step -> step.acknowledged().isPresent());
        assertThat(IntStream.range(0, hit.revision())
                        .filter(n -> hit.steps().get(n).unheard().isPresent()))
                .allMatch(n -> n < first);
        long told = did.subList(0, 3).stream().filter(is -> is).count();
        assertThat(hit.silences(3)).hasSize((int) told);
        return told > 0 && !heard.isEmpty();
    }

    private static int firstOf(HitRecord hit, java.util.function.Predicate<HitStep> wanted) {
        return IntStream.range(0, hit.revision())
                .filter(n -> wanted.test(hit.steps().get(n)))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
