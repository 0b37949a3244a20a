package casement.domain.sharing;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import java.util.Collections;
import java.util.Set;

/**
 * Of which requests a rule speaks; an empty set leaves that open.
 *
 * @param with of which the request has at least one
 * @param without of which the request lacks at least one
 */
public record When(
        Set<DataClass> data,
        Set<Manner> manners,
        Set<AgencyType> agencies,
        Set<Requester.Kind> kinds,
        Set<Offence> offences,
        Set<LegalGround> grounds,
        Set<Channel> channels,
        Set<Detail> with,
        Set<Detail> without) {
    /** Every request. */
    public static final When ALWAYS =
            new When(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    boolean holds(Particulars asked) {
        Requester requester = asked.applicant().requester();
        Set<Detail> details = asked.details();
        return open(data, asked.wanted().dataClass())
                && open(manners, asked.wanted().manner())
                && open(agencies, requester.agencyType())
                && open(kinds, requester.kind())
                && open(offences, asked.grounds().offence())
                && open(grounds, asked.grounds().ground())
                && open(channels, asked.channel())
                && (with.isEmpty() || !Collections.disjoint(with, details))
                && (without.isEmpty() || !details.containsAll(without));
    }

    private static <T> boolean open(Set<T> any, T one) {
        return any.isEmpty() || any.contains(one);
    }

    When data(Set<DataClass> of) {
        return new When(of, manners, agencies, kinds, offences, grounds, channels, with, without);
    }

    When manner(Manner... of) {
        return new When(data, Set.of(of), agencies, kinds, offences, grounds, channels, with, without);
    }

    When agency(AgencyType... of) {
        return new When(data, manners, Set.of(of), kinds, offences, grounds, channels, with, without);
    }

    When kinds(Set<Requester.Kind> of) {
        return new When(data, manners, agencies, of, offences, grounds, channels, with, without);
    }

    When offences(Set<Offence> of) {
        return new When(data, manners, agencies, kinds, of, grounds, channels, with, without);
    }

    When ground(LegalGround... of) {
        return new When(data, manners, agencies, kinds, offences, Set.of(of), channels, with, without);
    }

    When channel(Channel... of) {
        return new When(data, manners, agencies, kinds, offences, grounds, Set.of(of), with, without);
    }

    When with(Detail... of) {
        return new When(data, manners, agencies, kinds, offences, grounds, channels, Set.of(of), without);
    }

    When without(Detail... of) {
        return new When(data, manners, agencies, kinds, offences, grounds, channels, with, Set.of(of));
    }
}
