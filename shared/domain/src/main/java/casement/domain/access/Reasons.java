package casement.domain.access;

import casement.domain.Fault;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Looks up what a permit depends on: numbers in the register of investigations and in the records system, words among the
 * person's last ones.
 */
public final class Reasons {
    private final Optional<Investigations> investigations;
    private final Optional<RecordsSystem> records;
    private final Optional<RecentReasons> recent;
    private final Clock clock;

    /** Words that count as said, unless they are taken back. */
    record Said(Runnable takenBack) {
        static final Said NOTHING = new Said(() -> {});

        /** Since nothing came of them, they may be said again. */
        void takeBack(Fault because) {
            try {
                takenBack.run();
            } catch (Fault.Unavailable stays) {
                because.addSuppressed(stays);
            }
        }
    }

    /**
     * @param investigations absent: what asks whose a number is cannot be permitted
     * @param records absent: none is connected, so that a number's form is all that counts
     * @param recent absent: what asks for new words cannot be permitted
     */
    public Reasons(
            Optional<Investigations> investigations,
            Optional<RecordsSystem> records,
            Optional<RecentReasons> recent,
            Clock clock) {
        this.investigations = investigations;
        this.records = records;
        this.recent = recent;
        this.clock = clock;
    }

    /** Connected to nothing, and so without a time of its own. */
    static Reasons unconnected() {
        return new Reasons(
                Optional.empty(), Optional.empty(), Optional.empty(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Whose number it is; empty when that is registered nowhere. */
    Optional<Investigation> investigation(Provisos.NeedToKnow need) {
        Investigations register = investigations.orElseThrow(() ->
                new IllegalStateException("a number's team must be known here, and there is no register of them"));
        return register.named(InvestigationId.of(need.number()));
    }

    /** Whether the number is known, as far as anybody can be asked. */
    boolean stands(Provisos.KnownNumber number) {
        return records.map(system -> system.knows(number.number())).orElse(true);
    }

    /** @return empty when the person has said the same lately */
    Optional<Said> say(Principal person, Provisos.NewWords words) {
        RecentReasons remembered = recent.orElseThrow(
                () -> new IllegalStateException("words must be new here, and nothing remembers the last ones"));
        Sha256 who = Sha256.of(person.subject().getBytes(StandardCharsets.UTF_8));
        Sha256 what = Wording.of(words.narrative()).digestFor(person.subject());
        Said said = new Said(() -> remembered.forget(who, what));
        try {
            return remembered.remember(who, what, clock.instant()) ? Optional.of(said) : Optional.empty();
        } catch (Fault.Unavailable unsure) {
            said.takeBack(unsure);
            throw unsure;
        }
    }
}
