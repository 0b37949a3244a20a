package casement.policy;

import casement.domain.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Packs that cannot be used, with everything that is wrong with them. */
public final class PacksRefused extends RuntimeException {
    private final transient List<PackProblem> problems;

    public PacksRefused(List<PackProblem> problems) {
        super(problems.stream().sorted().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    public List<PackProblem> problems() {
        return problems;
    }

    /** That they are in force and yet cannot be used. */
    Fault.Unavailable inForce() {
        return new Fault.Unavailable("the policy packs in force cannot be used: " + problems.getFirst(), this);
    }
}
