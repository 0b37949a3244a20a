package casement.domain.access;

/** The rules; what no rule allows is refused. Decides without side effects. */
public interface AccessPolicy {
    Decision decide(Question question);
}
