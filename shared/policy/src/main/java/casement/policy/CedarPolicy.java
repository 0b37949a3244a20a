package casement.policy;

import casement.domain.Fault;
import casement.domain.access.AccessPolicy;
import casement.domain.access.Action;
import casement.domain.access.Decision;
import casement.domain.access.PurposeChoice;
import casement.domain.access.PurposeChoices;
import casement.domain.access.Question;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.ValidationRequest;
import com.cedarpolicy.model.ValidationResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.model.schema.Schema;
import com.cedarpolicy.model.schema.Schema.JsonOrCedar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides by packs that were compiled to Cedar; whatever Cedar cannot decide is refused. */
public final class CedarPolicy implements AccessPolicy, PurposeChoices {
    /** Said alike whether a rule shuts the role out or none lets it in, so that it tells nothing of what is asked for. */
    static final String NO_RULE = "no rule allows this to your role here";

    private final Packs packs;
    private final Map<String, CedarRule> rules = new LinkedHashMap<>();
    private final Map<Action, PolicySet> policies = new ConcurrentHashMap<>();
    private final QuestionFacts facts;
    private final Grounds grounds;
    private final Clock clock;
    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();

    /** @throws PacksRefused when a rule is not what the schema lets it be */
    public CedarPolicy(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
        packs.all().forEach(pack -> PackCompiler.compile(pack).forEach(rule -> rules.put(rule.id(), rule)));
        this.facts = new QuestionFacts(
                packs.topics(),
                packs.all().stream().flatMap(pack -> pack.trainings().stream()).toList());
        this.grounds = new Grounds(packs.all());
        validate();
    }

    @Override
    public Decision decide(Question question) {
        AuthorizationSuccessResponse answer = ask(question);
        if (!answer.isAllowed()) {
            return denied(answer.getReason());
        }
        Optional<Decision.Deny> objection = grounds.objection(question);
        if (objection.isPresent()) {
            return objection.get();
        }
        return new Decision.Permit(answer.getReason().stream().sorted().toList(), grounds.provisos(question));
    }

    @Override
    public List<PurposeChoice> choices(Question question) {
        return new Choices(packs, this).of(question);
    }

    private AuthorizationSuccessResponse ask(Question question) {
        LocalDate today = LocalDate.now(clock);
        Entity person = facts.person(question.principal(), today);
        Entity place = facts.place(question);
        AuthorizationRequest request = new AuthorizationRequest(
                person.getEUID(),
                QuestionFacts.action(question),
                place.getEUID(),
                facts.context(question, clock.instant()));
        try {
            AuthorizationResponse response =
                    engine.isAuthorized(request, policies(question.action()), Set.of(person, place));
            AuthorizationSuccessResponse answer = response.success.orElseThrow(
                    () -> undecided(new IllegalStateException(String.valueOf(response.errors))));
            if (!answer.getErrors().isEmpty()) {
                throw undecided(new IllegalStateException(answer.getErrors().toString()));
            }
            return answer;
        } catch (AuthException e) {
            throw undecided(e);
        }
    }

    private static Fault.Unavailable undecided(Exception cause) {
        return new Fault.Unavailable("the policy could not decide", cause);
    }

    private Decision.Deny denied(Set<String> reasons) {
        return reasons.stream()
                .map(this::rule)
                .min(Comparator.comparing(CedarRule::rank)
                        .thenComparingInt(rule -> packs.names().indexOf(rule.pack()))
                        .thenComparingInt(CedarRule::line))
                .map(rule -> new Decision.Deny(rule.clause(), rule.says()))
                .orElseGet(() -> new Decision.Deny(packs.all().getFirst().roleClause(), NO_RULE));
    }

    private CedarRule rule(String id) {
        return Objects.requireNonNull(rules.get(id), id);
    }

    private void validate() {
        try {
            Schema schema = Schema.parse(JsonOrCedar.Cedar, packs.schema());
            ValidationResponse response = engine.validate(new ValidationRequest(schema, setOf(rules.values())));
            List<PackProblem> problems = new ArrayList<>();
            response.success.ifPresent(success -> success.validationErrors.forEach(error -> {
                CedarRule rule = rule(error.getPolicyId());
                problems.add(new PackProblem(rule.pack(), rule.line(), error.getError().message));
            }));
            if (response.success.isEmpty()) {
                unparsable(problems);
            }
            if (!problems.isEmpty()) {
                throw new PacksRefused(problems);
            }
        } catch (AuthException e) {
            throw new IllegalStateException("the policies could not be checked", e);
        }
    }

    /** Cedar names no policy when one cannot be parsed, so each is tried by itself. */
    private void unparsable(List<PackProblem> problems) {
        for (CedarRule rule : rules.values()) {
            try {
                Policy.parseStaticPolicy(rule.source());
            } catch (AuthException e) {
                problems.add(new PackProblem(rule.pack(), rule.line(), "this is not Cedar: " + e.getMessage()));
            }
        }
        if (problems.isEmpty()) {
            throw new IllegalStateException("the policies could not be checked against their schema");
        }
    }

    private PolicySet policies(Action action) {
        return policies.computeIfAbsent(action, this::load);
    }

    /**
     * Cedar looks at each policy it is given; it is given those that speak of the action. It keeps what was loaded until
     * the collector finds this policy gone, so that only what is asked for is loaded.
     */
    private PolicySet load(Action action) {
        PolicySet about = setOf(rules.values().stream()
                .filter(rule -> rule.actions().contains(action))
                .toList());
        try {
            about.cache();
        } catch (CacheException e) {
            throw undecided(e);
        }
        return about;
    }

    private static PolicySet setOf(Collection<CedarRule> some) {
        Set<Policy> compiled = new LinkedHashSet<>();
        some.forEach(rule -> compiled.add(new Policy(rule.source(), rule.id())));
        return new PolicySet(compiled);
    }
}
