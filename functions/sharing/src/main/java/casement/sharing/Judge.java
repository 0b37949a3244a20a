package casement.sharing;

import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.sharing.Applicant;
import casement.domain.sharing.Gist;
import casement.domain.sharing.Held;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.SharingPolicy;
import casement.domain.sharing.SharingRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Says what the sharing rules make of a request at this moment, by what the directory holds its agency for ({@link Held}). */
final class Judge {
    private final SharingPolicy policy;
    private final Agencies agencies;
    private final Clock clock;

    Judge(SharingPolicy policy, Agencies agencies, Clock clock) {
        this.policy = policy;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** As it is to be kept: with the agency's name and legal type from the directory. */
    Particulars known(Particulars asked) {
        Applicant said = asked.applicant();
        Optional<String> organisation =
                said.agency().flatMap(this::terms).map(AgencyTerms::name).or(said::organisation);
        Applicant named = new Applicant(said.name(), organisation, said.agency(), said.requester());
        return new Particulars(asked.channel(), asked.addressee(), named, asked.wanted(), asked.grounds())
                .held(held(said.agency()));
    }

    Gist now(Gist gist) {
        return gist.held(held(gist.agency()));
    }

    SharingRule rule(Particulars known) {
        return policy.rules().judge(known);
    }

    /** The rule that leaves nobody room, with the agency as it is held now. */
    Optional<SharingRule> forbidding(Particulars taken) {
        return policy.rules().forbidding(taken.held(held(taken.applicant().agency())));
    }

    private Held held(Optional<AgencyId> id) {
        return Held.on(today(), id, agencies);
    }

    private Optional<AgencyTerms> terms(AgencyId id) {
        return agencies.find(id).flatMap((Agency agency) -> agency.termsOn(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
