package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.Answer;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.domain.audit.Redaction;
import casement.domain.audit.Who;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of the audit log does. */
public abstract class AuditContract {
    /** Some moment that no other test is likely to have written at. */
    private final MovableClock clock = new MovableClock(Instant.parse("2000-01-01T23:00:00Z")
            .plusSeconds(ThreadLocalRandom.current().nextLong(500_000_000L))
            .truncatedTo(ChronoUnit.DAYS)
            .plus(Duration.ofHours(23)));

    protected abstract AuditStore store();

    protected abstract AuditEntries entries();

    protected abstract RedactableEntries redactable();

    private AuditLog log() {
        return new AuditLog(store(), clock, Ulids::at);
    }

    private AuditEntry written(Act act) {
        AuditReceipt receipt = log().record(act);
        return store().find(receipt.id()).orElseThrow();
    }

    @Test
    @Clause("CA-SB34-6")
    void keeps_when_who_what_why_and_what_came_back() {
        Act asked = Act.asked(Examples.analyst().who(), "StartView")
                .with("camera", "third-avenue")
                .forPurpose(Examples.emergencyCall());
        AuditReceipt question = log().record(asked);
        Answer answer = new Answer(3, Sha256.of(new byte[] {1}));
        AuditEntry entry = written(asked.answered(answer, question));
        assertThat(entry.at()).isEqualTo(clock.instant());
        assertThat(entry.who()).isEqualTo(Examples.analyst().who());
        assertThat(entry.action()).isEqualTo("StartView");
        assertThat(entry.elements()).containsEntry("camera", "third-avenue");
        assertThat(entry.purpose()).contains(Examples.emergencyCall());
        assertThat(entry.answer()).contains(answer);
        assertThat(entry.inReplyTo()).contains(question.id());
    }

    @Test
    void finds_nothing_when_nothing_was_written() {
        assertThat(store().find(Ulids.at(clock.instant()))).isEmpty();
    }

    @Test
    void takes_the_same_entry_again_since_the_first_answer_may_have_been_lost() {
        AuditEntry entry = written(Act.asked(Who.NOBODY, "SignIn").refused("SEA-RTCC-5"));
        store().put(entry);
        assertThat(store().find(entry.id())).contains(entry);
    }

    @Test
    @Clause("CA-SB34-6")
    void never_overwrites_an_entry() {
        AuditEntry entry = written(Act.asked(Who.NOBODY, "SignIn"));
        AuditEntry forged = new AuditEntry(
                entry.id(),
                entry.at(),
                Who.function("Forger"),
                entry.action(),
                entry.elements(),
                entry.purpose(),
                entry.outcome(),
                entry.clause(),
                entry.answer(),
                entry.inReplyTo());
        assertThatThrownBy(() -> store().put(forged)).isInstanceOf(Fault.Conflict.class);
        assertThat(store().find(entry.id())).contains(entry);
    }

    @Test
    @Clause({"SJ-ALPR-24", "CA-SB34-6"})
    void shows_of_what_was_taken_out_by_what_authority_and_by_whom() {
        AuditEntry entry = written(Act.asked(Examples.analyst().who(), "SearchReads")
                .with("plate", "7ABC123")
                .with("from", "2026-11-20T12:00:00Z")
                .forPurpose(Examples.emergencyCall()));
        Redaction why = new Redaction("court order 26-77", "Cleo Counsel", entry.at(), Ulids.at(entry.at()));
        Set<String> fields = Set.of("element.plate", "purpose.number");

        redactable().redact(entry.id(), fields, why);
        redactable().redact(entry.id(), fields, why);

        AuditEntry left = store().find(entry.id()).orElseThrow();
        assertThat(left).isEqualTo(entry.without(fields, why));
        assertThat(left.elements()).containsOnlyKeys("from");
        assertThat(left.redacted()).contains(Map.of("element.plate", why, "purpose.number", why));
        assertThat(left.who()).isEqualTo(entry.who());
        Span span = new Span(entry.at(), entry.at().plusSeconds(1));
        assertThat(entries().during(receipt(), span, 9)).containsExactly(left);
    }

    @Test
    void makes_no_entry_by_taking_something_out_of_one_that_is_gone() {
        AuditId none = Ulids.at(clock.instant());
        redactable().redact(none, Set.of("element.plate"), new Redaction("a", "b", clock.instant(), none));
        assertThat(store().find(none)).isEmpty();
    }

    @Test
    void gives_the_newest_first_and_no_more_than_asked_for() {
        List<AuditEntry> written = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            written.addFirst(written(Act.asked(Who.function("Test"), "Act" + i)));
            clock.advance(Duration.ofMinutes(10));
        }
        Span span = new Span(written.getLast().at(), clock.instant());
        assertThat(entries().during(receipt(), span, 100)).isEqualTo(written);
        assertThat(entries().during(receipt(), span, 5)).isEqualTo(written.subList(0, 5));
    }

    @Test
    void goes_on_after_the_last_one_that_is_known() {
        List<AuditEntry> written = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            written.addFirst(written(Act.asked(Who.function("Test"), "Act" + i)));
            clock.advance(i % 3 == 0 ? Duration.ofHours(13) : Duration.ZERO);
        }
        written.sort(Comparator.comparing(AuditEntry::id).reversed());
        Span span = new Span(written.getLast().at(), clock.instant().plusMillis(1));
        List<AuditEntry> pages = new ArrayList<>();
        Optional<AuditId> last = Optional.empty();
        for (int page = 0; page < 5; page++) {
            pages.addAll(entries().during(receipt(), span, last, 2));
            last = Optional.of(pages.getLast().id());
        }
        assertThat(pages).isEqualTo(written);
        assertThat(entries().during(receipt(), span, last, 2)).isEmpty();
    }

    @Test
    void has_nothing_after_one_that_lies_before_the_span() {
        AuditEntry before = written(Act.asked(Who.function("Test"), "Before"));
        clock.advance(Duration.ofMinutes(1));
        AuditEntry inside = written(Act.asked(Who.function("Test"), "Inside"));
        Span span = new Span(inside.at(), inside.at().plusSeconds(1));
        assertThat(entries().during(receipt(), span, Optional.of(before.id()), 10))
                .isEmpty();
    }

    @Test
    void gives_only_what_lies_in_the_span() {
        AuditEntry before = written(Act.asked(Who.function("Test"), "Before"));
        clock.advance(Duration.ofMillis(1));
        AuditEntry first = written(Act.asked(Who.function("Test"), "First"));
        clock.advance(Duration.ofHours(30));
        AuditEntry last = written(Act.asked(Who.function("Test"), "Last"));
        clock.advance(Duration.ofMillis(1));
        AuditEntry after = written(Act.asked(Who.function("Test"), "After"));
        Span span = new Span(first.at(), after.at());
        assertThat(entries().during(receipt(), span, 100))
                .containsExactly(last, first)
                .doesNotContain(before);
    }

    @Test
    @Tag("race")
    void loses_none_when_many_write_at_once() {
        Instant from = clock.instant();
        List<Race.Outcome<AuditReceipt>> outcomes =
                Race.between(16, n -> () -> log().record(Act.asked(Who.function("Test"), "Act" + n)));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(entries().during(receipt(), new Span(from, from.plusMillis(1)), 100))
                .hasSize(16);
    }

    @Test
    void gives_the_receipt_again_when_the_entry_is_there() {
        AuditReceipt receipt = log().record(Act.asked(Who.function("Test"), "Act"));
        assertThat(log().recall(receipt.id()).map(AuditReceipt::id)).isEqualTo(Optional.of(receipt.id()));
        assertThat(log().recall(Ulids.at(clock.instant()))).isEmpty();
    }

    /** Of an entry outside every span that these tests look at. */
    private AuditReceipt receipt() {
        MovableClock elsewhere = new MovableClock(Instant.parse("1999-01-01T00:00:00Z"));
        return new AuditLog(store(), elsewhere, Ulids::at).record(Act.asked(Who.function("Test"), "ReadAuditLog"));
    }
}
