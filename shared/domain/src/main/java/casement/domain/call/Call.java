package casement.domain.call;

import casement.domain.video.Sha256;

/**
 * A call that may come again.
 *
 * @param key digest of the person and the key that they gave the call
 * @param content digest of everything that the call says
 */
public record Call(Sha256 key, Sha256 content) {}
