/** Body types of vehicles, told by Amazon Rekognition where a city has switched that on. */
@NullMarked
package casement.bodytypes;

import org.jspecify.annotations.NullMarked;
