package casement.domain.plate;

import casement.domain.people.PersonId;
import java.time.Instant;

/** That a person saw another text on a read's picture. */
public record Correction(PlateText text, PersonId by, Instant at) {}
