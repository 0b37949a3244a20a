package casement.domain.policy;

import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import casement.domain.review.Kind;
import casement.domain.review.SampleRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pack in force as anybody may read it: what an agency's usage and privacy policy must say (Civil Code 1798.90.51(b)).
 *
 * @param texts to publish, by name: {@code policy}, {@code notice}, {@code contact}
 * @param governs classes of cameras that it speaks of
 * @param people who may do what
 * @param uses for what, by whom it is asked
 * @param prohibited what nothing may be about
 * @param training that is asked of people
 * @param rules what is forbidden, sharing above all
 * @param clauses what the document asks, in plain words, by id
 */
public record PublishedPack(
        PackName pack,
        String title,
        int version,
        LocalDate effective,
        Map<String, String> texts,
        Set<CameraClass> governs,
        List<People> people,
        List<Use> uses,
        List<Sentence> prohibited,
        List<Sentence> training,
        List<Sentence> rules,
        List<Term> retention,
        List<Review> reviews,
        Map<String, String> clauses) {

    /** One sentence, and where it comes from. */
    public record Sentence(String clause, String says) {}

    /** Those who may do something. */
    public record People(String clause, String says, Set<Role> roles) {}

    /** Something that is done on named grounds only. */
    public record Use(String clause, String says, List<String> grounds) {}

    /** How long a kind of data is kept. */
    public record Term(
            String clause, String data, Optional<CameraClass> cameraClass, int leastDays, int mostDays, String from) {}

    /**
     * A review that is held regularly.
     *
     * @param dueDays after its period it is to be closed
     * @param sample how looks are drawn for it, where it is about looks
     */
    public record Review(
            String clause,
            String what,
            Role by,
            int everyMonths,
            int dueDays,
            Kind kind,
            Optional<SampleRule> sample) {}
}
