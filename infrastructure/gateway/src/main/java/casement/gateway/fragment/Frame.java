package casement.gateway.fragment;

import casement.gateway.h264.AvcConfig;

/**
 * One coded picture with its place in time; frames follow each other in decoding order.
 *
 * @param timeMillis when it is shown, since the epoch
 * @param key whether decoding can begin here
 * @param data NAL units after their lengths
 */
public record Frame(long timeMillis, boolean key, byte[] data, AvcConfig config) {}
