package casement.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.sharing.SharingRule;
import casement.domain.sharing.SharingRule.Effect;
import casement.domain.sharing.SharingRules;
import casement.domain.sharing.When;
import casement.testkit.Rules;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each row taken out of the packs' sharing rules, and each condition out of each row: either a clause's test fails, or
 * other rows see to the same, so that of {@value #DRAWN} requests drawn near the row each is decided as before.
 */
class SharingMutantsTest {
    private static final int DRAWN = 3_000;
    private static final SharingRule LAST =
            new SharingRule(Effect.REFUSE, "SEA-CCTV-11", "no rule leaves room for it", Optional.empty(), When.ALWAYS);

    private final SharingRules rules = Rules.sharing();
    private final List<SharingRule> rows = rules.all();
    private int noticed;

    @Test
    void whatever_is_taken_out_a_clauses_test_notices_or_another_row_makes_good() throws ReflectiveOperationException {
        List<String> unnoticed = new ArrayList<>();
        for (SharingRule row : rows) {
            if (!isNoticed(row, without(row))) {
                unnoticed.add(row + " is gone");
            }
            for (When wider : wider(row.when())) {
                SharingRule widened = new SharingRule(row.effect(), row.clause(), row.sentence(), row.basis(), wider);
                if (!isNoticed(row, with(row, widened))) {
                    unnoticed.add(row + " as " + wider);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(noticed).isGreaterThan(rows.size());
    }

    private List<SharingRule> without(SharingRule row) {
        return rows.stream().filter(other -> !other.equals(row)).toList();
    }

    private List<SharingRule> with(SharingRule row, SharingRule instead) {
        return rows.stream().map(other -> other.equals(row) ? instead : other).toList();
    }

    /** Without one of its conditions, but for what data it speaks of. */
    private static List<When> wider(When when) throws ReflectiveOperationException {
        List<RecordComponent> conditions = List.of(When.class.getRecordComponents());
        Class<?>[] types = conditions.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<When> constructor = When.class.getDeclaredConstructor(types);
        List<When> wider = new ArrayList<>();
        for (int without = 1; without < types.length; without++) {
            Object[] values = new Object[types.length];
            for (int n = 0; n < types.length; n++) {
                values[n] = n == without
                        ? Set.of()
                        : conditions.get(n).getAccessor().invoke(when);
            }
            wider.add(constructor.newInstance(values));
        }
        wider.removeIf(when::equals);
        return wider;
    }

    private boolean isNoticed(SharingRule row, List<SharingRule> changed) {
        SharingRules mutant = new SharingRules(changed, LAST);
        SharingRulesTest test = SharingRulesTest.of(mutant);
        boolean fails = Arrays.stream(SharingRulesTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) && method.isAnnotationPresent(Clause.class))
                .anyMatch(method -> fails(method, test));
        noticed += fails ? 1 : 0;
        return fails || decidesAsBefore(row, mutant);
    }

    private boolean decidesAsBefore(SharingRule row, SharingRules mutant) {
        DrawnRequests drawn = new DrawnRequests(rows.indexOf(row));
        return Stream.generate(() -> drawn.near(row.when()))
                .limit(DRAWN)
                .allMatch(asked ->
                        rules.judge(asked).effect() == mutant.judge(asked).effect()
                                && rules.forbidding(asked).isPresent()
                                        == mutant.forbidding(asked).isPresent());
    }

    private static boolean fails(Method method, SharingRulesTest test) {
        try {
            method.invoke(test);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof AssertionError;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
