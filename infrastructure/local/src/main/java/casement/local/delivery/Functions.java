package casement.local.delivery;

import casement.local.room.Answer;

/** Calls functions by their name in the template and waits for the answer. */
public interface Functions {
    Answer call(String function, byte[] event) throws InterruptedException;
}
