package casement.policy;

import casement.domain.access.Decision;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.camera.CameraClass;
import casement.policy.Pack.Ground;
import casement.policy.Pack.Need;
import casement.policy.Pack.PurposeGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What must be said with a ground: every pack that asks for it has its word. */
final class Grounds {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_CHARACTERS = 500;

    private final List<Pack> packs;

    Grounds(List<Pack> packs) {
        this.packs = packs;
    }

    /** What the question's purpose lacks, its code being known; empty when it lacks nothing. */
    Optional<Decision.Deny> objection(Question question) {
        if (question.purpose().isEmpty()) {
            return Optional.empty();
        }
        Purpose purpose = question.purpose().get();
        for (Pack pack : packs) {
            if (!governs(pack, question)) {
                continue;
            }
            for (PurposeGroup group : pack.purposes()) {
                if (group.actions().contains(question.action())) {
                    Optional<String> lack = lack(group, purpose);
                    if (lack.isPresent()) {
                        return Optional.of(new Decision.Deny(group.clause(), lack.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean governs(Pack pack, Question question) {
        Optional<CameraClass> cameraClass = QuestionFacts.cameraClass(question);
        return cameraClass.isEmpty() || pack.governs().contains(cameraClass.get());
    }

    private static Optional<String> lack(PurposeGroup group, Purpose purpose) {
        return group.grounds().stream()
                .filter(ground -> ground.code().equals(purpose.code()))
                .findFirst()
                .flatMap(ground -> lack(ground, purpose));
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
