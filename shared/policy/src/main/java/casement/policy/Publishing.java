package casement.policy;

import casement.domain.policy.PackName;
import casement.domain.policy.PublishedPack;
import java.util.List;
import java.util.stream.Stream;

/** A pack in the form in which it is published. */
final class Publishing {
    private Publishing() {}

    static PublishedPack of(Pack pack) {
        return new PublishedPack(
                new PackName(pack.name()),
                pack.title(),
                pack.version(),
                pack.effective(),
                pack.texts(),
                pack.governs(),
                pack.grants().stream()
                        .map(grant -> new PublishedPack.People(grant.clause(), grant.says(), grant.roles()))
                        .toList(),
                pack.purposes().stream().map(Publishing::use).toList(),
                pack.prohibitions().stream()
                        .map(ban -> new PublishedPack.Sentence(ban.clause(), ban.says()))
                        .toList(),
                pack.trainings().stream()
                        .map(rule -> new PublishedPack.Sentence(rule.clause(), rule.says()))
                        .toList(),
                rules(pack),
                pack.retention().stream().map(Publishing::term).toList(),
                pack.reviews().stream().map(Publishing::review).toList(),
                pack.clauses());
    }

    private static List<PublishedPack.Sentence> rules(Pack pack) {
        Stream<PublishedPack.Sentence> rules =
                pack.rules().stream().map(rule -> new PublishedPack.Sentence(rule.clause(), rule.says()));
        Stream<PublishedPack.Sentence> needToKnow =
                pack.needToKnow().stream().map(rule -> new PublishedPack.Sentence(rule.clause(), rule.says()));
        Stream<PublishedPack.Sentence> unread =
                pack.unread().stream().map(place -> new PublishedPack.Sentence(place.clause(), place.says()));
        Stream<PublishedPack.Sentence> tiers =
                pack.tiers().stream().map(tier -> new PublishedPack.Sentence(tier.clause(), tier.says()));
        Stream<PublishedPack.Sentence> motionOnly =
                pack.motionOnly().stream().map(rule -> new PublishedPack.Sentence(rule.clause(), rule.says()));
        return Stream.of(rules, needToKnow, tiers, unread, motionOnly)
                .flatMap(each -> each)
                .toList();
    }

    private static PublishedPack.Review review(Pack.Review review) {
        return new PublishedPack.Review(
                review.clause(),
                review.what(),
                review.who(),
                review.everyMonths(),
                review.dueDays(),
                review.kind(),
                review.sample());
    }

    private static PublishedPack.Use use(Pack.PurposeGroup group) {
        List<String> grounds = group.grounds().stream().map(Pack.Ground::text).toList();
        return new PublishedPack.Use(group.clause(), group.says(), grounds);
    }

    private static PublishedPack.Term term(Pack.Keeping keeping) {
        return new PublishedPack.Term(
                keeping.clause(),
                keeping.data(),
                keeping.cameraClass(),
                keeping.leastDays(),
                keeping.mostDays(),
                keeping.from());
    }
}
