package casement.domain.review;

import casement.domain.audit.Hand;

/** What those say to a finding whose look it was. */
public record Reply(String text, Hand by) {}
