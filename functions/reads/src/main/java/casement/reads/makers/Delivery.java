package casement.reads.makers;

/**
 * A message as a source sent it.
 *
 * @param mediaType as its header {@code Content-Type} says, with parameters; empty when it says nothing
 */
public record Delivery(String mediaType, byte[] body) {}
