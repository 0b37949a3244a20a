package casement.reads.makers;

import casement.lambda.Told;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a message says that a picture is. */
final class Link {
    private Link() {}

    static Optional<MakerPicture> of(Told address) {
        return address.text().flatMap(text -> {
            try {
                return Optional.<MakerPicture>of(new MakerPicture.Linked(new URI(text)));
            } catch (URISyntaxException e) {
                return address.wrong("is no address", Optional.empty());
            }
        });
    }
}
