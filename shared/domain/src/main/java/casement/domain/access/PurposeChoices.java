package casement.domain.access;

import java.util.List;

/** The grounds that the rules know. Has no side effects, as {@link AccessPolicy} has none. */
public interface PurposeChoices {
    /**
     * Those with which the rules would allow it now.
     *
     * @param question with a purpose or without; it is not looked at
     */
    List<PurposeChoice> choices(Question question);
}
