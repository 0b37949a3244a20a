/** Who works here: the directory of persons and agencies, their training and their authorisations, with all its history. */
@NullMarked
package casement.domain.people;

import org.jspecify.annotations.NullMarked;
