package casement.domain.access;

import java.util.function.Predicate;

/**
 * One sentence of the policy, which can be read aloud.
 *
 * @param clause where it comes from
 * @param sentence what it says; of a forbidding rule, what the person is told
 * @param matches the questions that it speaks of
 */
record Rule(String clause, String sentence, Predicate<Question> matches) {
    boolean speaksOf(Question question) {
        return matches.test(question);
    }
}
