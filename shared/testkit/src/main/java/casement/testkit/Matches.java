package casement.testkit;

import casement.domain.hit.EyeCheck;
import casement.domain.hit.HitLimits;
import casement.domain.hit.HitRecord;
import casement.domain.hit.Taken;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.StateAgreement;
import casement.domain.people.PersonId;
import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlateRead;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Matches of reads with hot lists, and what people do about hits, to test with. */
public final class Matches {
    public static final ListId STOLEN = new ListId("ca-stolen-vehicles");
    public static final ListId WANTED = new ListId("ca-wanted-persons");

    private Matches() {}

    public static EntryId entry() {
        return new EntryId(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The read's plate stands on a list of stolen vehicles. */
    public static HotListMatch stolen(PlateRead read) {
        return match(read, STOLEN, entry(), ListCategory.STOLEN_VEHICLE);
    }

    /** A wanted person drives a car with the read's plate. */
    public static HotListMatch wantedPerson(PlateRead read) {
        return match(read, WANTED, entry(), ListCategory.WANTED_PERSON);
    }

    public static HotListMatch match(PlateRead read, ListId list, EntryId entry, ListCategory category) {
        Instant issued = read.at().minus(Duration.ofHours(5));
        return new HotListMatch(
                list,
                entry,
                3,
                issued,
                issued.plusSeconds(600),
                false,
                category,
                PlateMatch.EXACT,
                StateAgreement.AGREES,
                read.text(),
                Optional.of("us-ca"),
                read.text(),
                0.97);
    }

    /** What the San José pack asks. */
    public static HitLimits limits() {
        return new HitLimits(
                new HitLimits.Limit("SJ-ALPR-9", Duration.ofMinutes(15)),
                new HitLimits.Limit("SJ-ALPR-9", Duration.ofMinutes(30)),
                new HitLimits.Limit("SJ-ALPR-13", Duration.ofHours(24)),
                new HitLimits.Limit("SEA-RTCC-4", Duration.ofSeconds(60)));
    }

    public static Taken taken(String subject, Instant at) {
        return new Taken(PersonId.of(subject), at, Ulids.at(at));
    }

    /** Everything agrees. */
    public static EyeCheck sameOn(HitRecord hit) {
        return new EyeCheck(hit.raised().picture().digest(), true, true, true);
    }
}
