/** Where the adapters are tried: embedded services, LocalStack, any given endpoint. */
@NullMarked
package casement.aws.backend;

import org.jspecify.annotations.NullMarked;
