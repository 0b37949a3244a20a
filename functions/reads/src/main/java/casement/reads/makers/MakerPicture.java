package casement.reads.makers;

import java.net.URI;

/** A read's picture, as a maker gives it. */
public sealed interface MakerPicture {
    /** It came with the message. */
    record Sent(byte[] bytes) implements MakerPicture {}

    /** It is to be fetched. */
    record Linked(URI address) implements MakerPicture {}

    /** It is to be fetched from where the source's pictures are; this is what comes after that. */
    record Named(String rest) implements MakerPicture {}
}
