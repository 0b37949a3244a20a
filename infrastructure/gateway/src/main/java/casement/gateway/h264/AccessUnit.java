package casement.gateway.h264;

/**
 * One coded picture.
 *
 * @param key whether decoding can begin here
 * @param data NAL units, each after its length, as {@link AvcConfig} says
 * @param config the parameter sets in force
 */
public record AccessUnit(boolean key, byte[] data, AvcConfig config) {}
