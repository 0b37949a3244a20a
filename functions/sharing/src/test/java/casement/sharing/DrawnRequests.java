package casement.sharing;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.camera.CameraId;
import casement.domain.sharing.Addressee;
import casement.domain.sharing.Applicant;
import casement.domain.sharing.Channel;
import casement.domain.sharing.DataClass;
import casement.domain.sharing.Grounds;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Manner;
import casement.domain.sharing.Offence;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.Wanted;
import casement.domain.sharing.When;
import casement.domain.video.Span;
import casement.testkit.Examples;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Requests by chance, of which many are such as a rule speaks of. */
final class DrawnRequests {
    private static final Span MINUTE = new Span(Examples.NOON.minusSeconds(60), Examples.NOON);

    private final Random die;

    DrawnRequests(long seed) {
        this.die = new Random(seed);
    }

    Particulars near(When rule) {
        Requester requester =
                new Requester(one(rule.agencies(), AgencyType.class), one(rule.kinds(), Requester.Kind.class));
        return new Particulars(
                one(rule.channels(), Channel.class),
                one(Set.of(), Addressee.class),
                new Applicant("Nora", Optional.of("Neighbour County"), Optional.empty(), requester),
                new Wanted(
                        one(rule.data(), DataClass.class),
                        one(rule.manners(), Manner.class),
                        perhaps(new CameraId("pike-3rd")),
                        perhaps(MINUTE),
                        perhaps("read-1")),
                new Grounds(
                        one(rule.grounds(), LegalGround.class),
                        one(rule.offences(), Offence.class),
                        perhaps("2026-000123"),
                        perhaps("W-1"),
                        perhaps(die.nextBoolean() ? "Neighbour County" : "somebody else"),
                        Optional.empty()));
    }

    private <T> Optional<T> perhaps(T value) {
        return die.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <E extends Enum<E>> E one(Set<E> often, Class<E> type) {
        List<E> among = often.isEmpty() || die.nextInt(4) == 0 ? List.of(type.getEnumConstants()) : List.copyOf(often);
        return among.get(die.nextInt(among.size()));
    }
}
