package casement.policy;

import casement.domain.access.AccessPolicy;
import casement.domain.access.Decision;
import casement.domain.access.Purpose;
import casement.domain.access.PurposeChoice;
import casement.domain.access.Question;
import casement.policy.Pack.Ground;
import casement.policy.Pack.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a person may say by saying it: each ground of each pack is tried with all that it asks for. */
final class Choices {
    private static final String SOME_NARRATIVE = "what happened there today";

    private final Packs packs;
    private final AccessPolicy policy;

    Choices(Packs packs, AccessPolicy policy) {
        this.packs = packs;
        this.policy = policy;
    }

    List<PurposeChoice> of(Question question) {
        Map<String, List<Ground>> byCode = new LinkedHashMap<>();
        packs.all().stream()
                .flatMap(pack -> pack.purposes().stream())
                .filter(group -> group.actions().contains(question.action()))
                .flatMap(group -> group.grounds().stream())
                .forEach(ground -> byCode.computeIfAbsent(ground.code(), code -> new ArrayList<>())
                        .add(ground));
        return byCode.values().stream()
                .flatMap(grounds -> choice(grounds, question).stream())
                .toList();
    }

    private Optional<PurposeChoice> choice(List<Ground> grounds, Question question) {
        Ground first = grounds.getFirst();
        Optional<String> number = grounds.stream()
                .filter(ground -> ground.needs().contains(Need.NUMBER))
                .map(Ground::example)
                .findFirst();
        boolean narrative = grounds.stream().anyMatch(ground -> ground.needs().contains(Need.NARRATIVE));
        Purpose said =
                new Purpose(first.code(), number, Optional.of(SOME_NARRATIVE).filter(n -> narrative));
        List<String> offences = grounds.stream()
                .flatMap(ground -> ground.offences().stream())
                .distinct()
                .toList();
        List<PurposeChoice.Offence> allowed = offences.stream()
                .filter(offence -> allows(question, said.about(offence)))
                .map(offence ->
                        new PurposeChoice.Offence(offence, packs.topics().text(offence)))
                .toList();
        boolean possible = offences.isEmpty() ? allows(question, said) : !allowed.isEmpty();
        return Optional.of(new PurposeChoice(first.code(), first.text(), number, narrative, allowed))
                .filter(choice -> possible);
    }

    private boolean allows(Question question, Purpose purpose) {
        return policy.decide(question.forPurpose(purpose)) instanceof Decision.Permit;
    }
}
