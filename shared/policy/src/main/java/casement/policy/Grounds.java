package casement.policy;

import casement.domain.access.Decision;
import casement.domain.access.Detail;
import casement.domain.access.Provisos;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.camera.CameraClass;
import casement.policy.Pack.Ground;
import casement.policy.Pack.Need;
import casement.policy.Pack.UnknownNumber;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be said with a ground: every pack that asks for it has its word. */
final class Grounds {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_CHARACTERS = 500;

    private final List<Pack> packs;

    Grounds(List<Pack> packs) {
        this.packs = packs;
    }

    /** A ground that the question's purpose names, in the words of one pack. */
    private record Named(String clause, Ground ground) {
        boolean needs(Need need) {
            return ground.needs().contains(need);
        }

        Optional<Decision.Deny> lack(Purpose purpose) {
            return Grounds.lack(ground, purpose).map(why -> new Decision.Deny(clause, why));
        }
    }

    /** What the question's purpose lacks, its code being known; empty when it lacks nothing. */
    Optional<Decision.Deny> objection(Question question) {
        return question.purpose()
                .flatMap(purpose -> named(question)
                        .flatMap(named -> named.lack(purpose).stream())
                        .findFirst());
    }

    /** What is to be looked up of a purpose that lacks nothing. */
    Provisos provisos(Question question) {
        Optional<Provisos.NewWords> words = question.purpose()
                .flatMap(Purpose::narrative)
                .flatMap(narrative -> named(question)
                        .filter(named -> named.needs(Need.NARRATIVE))
                        .findFirst()
                        .map(named -> new Provisos.NewWords(named.clause(), narrative)));
        return new Provisos(team(question), number(question), words, hidden(question));
    }

    /** Whatever one of the packs hides from all roles that the person has. */
    private Set<Detail> hidden(Question question) {
        return packs.stream()
                .filter(pack -> governs(pack, question))
                .flatMap(pack -> pack.tiers().stream())
                .filter(tier -> tier.actions().contains(question.action()))
                .filter(tier ->
                        Collections.disjoint(tier.unless(), question.principal().roles()))
                .flatMap(tier -> tier.hides().stream())
                .collect(Collectors.toSet());
    }

    /** Of any number that is named, also where the ground needs none; one pack that asks for it is enough. */
    private Optional<Provisos.NeedToKnow> team(Question question) {
        return question.purpose()
                .flatMap(Purpose::number)
                .flatMap(number -> packs.stream()
                        .filter(pack -> governs(pack, question))
                        .flatMap(pack -> pack.needToKnow().stream())
                        .filter(rule -> rule.actions().contains(question.action()))
                        .findFirst()
                        .map(rule -> new Provisos.NeedToKnow(rule.clause(), rule.says(), number)));
    }

    /** The strictest of the packs that say what becomes of an unknown number decides; when none does, it is refused. */
    private Optional<Provisos.KnownNumber> number(Question question) {
        List<Named> asking =
                named(question).filter(named -> named.needs(Need.NUMBER)).toList();
        Optional<Named> strictest = asking.stream()
                .filter(named -> named.ground().unknownNumber().isPresent())
                .min(Comparator.comparing(
                        named -> named.ground().unknownNumber().orElseThrow()))
                .or(() -> asking.stream().findFirst());
        return strictest.flatMap(named -> {
            UnknownNumber fate = named.ground().unknownNumber().orElse(UnknownNumber.REFUSE);
            return question.purpose()
                    .flatMap(Purpose::number)
                    .filter(number -> fate != UnknownNumber.NOT_CHECKED)
                    .map(number -> new Provisos.KnownNumber(named.clause(), number, fate == UnknownNumber.REFUSE));
        });
    }

    /** In the order of the packs. */
    private Stream<Named> named(Question question) {
        String code = question.purpose().map(Purpose::code).orElse("");
        return packs.stream()
                .filter(pack -> governs(pack, question))
                .flatMap(pack -> pack.purposes().stream())
                .filter(group -> group.actions().contains(question.action()))
                .flatMap(group -> group.grounds().stream()
                        .filter(ground -> ground.code().equals(code))
                        .limit(1)
                        .map(ground -> new Named(group.clause(), ground)));
    }

    private static boolean governs(Pack pack, Question question) {
        Optional<CameraClass> cameraClass = QuestionFacts.cameraClass(question);
        return cameraClass.isEmpty() || pack.governs().contains(cameraClass.get());
    }

    private static Optional<String> lack(Ground ground, Purpose purpose) {
        if (ground.needs().contains(Need.NUMBER)
                && purpose.number()
                        .filter(n -> ground.number().matcher(n).matches())
                        .isEmpty()) {
            return Optional.of(
                    "'" + ground.code() + "' needs the incident's or case's number, such as " + ground.example());
        }
        if (ground.needs().contains(Need.NARRATIVE)
                && purpose.narrative().filter(n -> isNarrative(n, ground)).isEmpty()) {
            return Optional.of("'" + ground.code() + "' needs a reason in your own words: " + FEWEST_WORDS
                    + " words or more, not the code again, at most " + MOST_CHARACTERS + " characters");
        }
        return Optional.empty();
    }

    /** Not a word alone, nor the code or its text again. */
    private static boolean isNarrative(String narrative, Ground ground) {
        String[] words = narrative.strip().split("\\s+");
        String known = (ground.code() + " " + ground.text()).toLowerCase(Locale.ROOT);
        long own = Arrays.stream(words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .filter(word -> !known.contains(word))
                .distinct()
                .count();
        return words.length >= FEWEST_WORDS && own >= 1 && narrative.length() <= MOST_CHARACTERS;
    }
}
