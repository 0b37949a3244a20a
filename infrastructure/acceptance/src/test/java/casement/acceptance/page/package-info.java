/** The page by itself, in Chromium, with an API that a test plays. */
@NullMarked
package casement.acceptance.page;

import org.jspecify.annotations.NullMarked;
