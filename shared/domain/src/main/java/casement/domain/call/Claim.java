package casement.domain.call;

import casement.domain.video.Sha256;

/** What is known of a call's key when the call comes. */
public sealed interface Claim {
    /** Nothing; now it is this call's, which is to be done. */
    record Fresh() implements Claim {}

    /** A call of that content has begun and its end is not known: it still runs, or it broke off. */
    record Begun(Sha256 content) implements Claim {}

    /** A call of that content was answered. */
    record Answered(Sha256 content, KeptAnswer answer) implements Claim {}
}
