/** Taking something out of entries of the audit log: proposed by one person, approved by another, carried out by nobody by hand. */
@NullMarked
package casement.domain.redaction;

import org.jspecify.annotations.NullMarked;
