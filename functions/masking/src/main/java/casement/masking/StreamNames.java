package casement.masking;

/**
 * How streams are named after cameras.
 *
 * @param prefix what stands before the camera's id
 */
record StreamNames(String prefix) {}
