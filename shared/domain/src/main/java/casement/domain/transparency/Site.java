package casement.domain.transparency;

import java.net.URI;
import java.util.Optional;

/**
 * Who publishes.
 *
 * @param name of the city or school, as its people say it
 * @param contact where anybody may ask or complain: an address of mail, a telephone number, an office
 * @param api where the public operations of the API are
 */
public record Site(String name, String contact, Optional<URI> api) {}
