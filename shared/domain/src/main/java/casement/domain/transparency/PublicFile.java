package casement.domain.transparency;

/**
 * A file of the public pages.
 *
 * @param path below the site's root, without a slash before it, such as {@code en/index.html}
 * @param mediaType with its character set where it is text
 */
public record PublicFile(String path, String mediaType, byte[] content) {}
