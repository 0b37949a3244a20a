package casement.domain.sharing;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;

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

    /** How many things it asks of a request; data of every class is no condition. */
    int conditions() {
        boolean everything = data.size() == DataClass.values().length;
        return (int) Stream.of(
                        everything ? Set.of() : data,
                        manners,
                        agencies,
                        kinds,
                        offences,
                        grounds,
                        channels,
                        with,
                        without)
                .filter(asked -> !asked.isEmpty())
                .count();
    }

    private static <T> boolean open(Collection<T> any, T one) {
        return any.isEmpty() || any.contains(one);
    }
}
