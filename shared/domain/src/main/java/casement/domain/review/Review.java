package casement.domain.review;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Hand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A review, from when it is known that it is to be held. Every act about it is an audit entry. */
public sealed interface Review {
    Task task();

    /** Rises by one with each act. */
    int version();

    /** Whether it should have been closed before that day. */
    default boolean isOverdue(LocalDate today) {
        return task().due().isBefore(today);
    }

    /** One whose sample waits for the checkpoint that decides what is drawn. */
    record Awaited(Task task, int version) implements Review {
        public Awaited(Task task) {
            this(task, 1);
        }

        public Open drawn(Sample sample) {
            return new Open(task, version + 1, Optional.of(sample.draw()));
        }
    }

    /**
     * One that is being held.
     *
     * @param draw how its sample was drawn, where it is about looks
     */
    record Open(Task task, int version, Optional<Draw> draw) implements Review {
        /** One for which nothing is drawn. */
        public Open(Task task) {
            this(task, 1, Optional.empty());
        }

        /** As it is once something was said about a look. */
        public Open next() {
            return new Open(task, version + 1, draw);
        }

        /**
         * Says what is to be said of a look; again as often as it takes until the review is closed.
         *
         * @param before what was said of it, if anything was
         * @throws Fault.Refused to who would review themselves, or has no such duty
         * @throws Fault.Missing when the look is not in the sample
         * @throws Fault.BadInput when something is wrong and it is not said what
         */
        public Finding find(
                Sample sample,
                long index,
                Verdict verdict,
                Optional<String> note,
                Principal by,
                Hand hand,
                Optional<Finding> before) {
            SampledLook look = sampled(sample, index);
            refuse(Reviewer.objection(task, by, look, sample.unit(look)));
            if (verdict != Verdict.IN_ORDER && note.isEmpty()) {
                throw new Fault.BadInput("note", "say what is not in order");
            }
            return new Finding(index, verdict, note, hand, before.flatMap(Finding::reply));
        }

        /**
         * Says something to a finding, for those whose look it was.
         *
         * @throws Fault.Refused to who is of another agency, or who found it
         * @throws Fault.Conflict when there is nothing to say anything to, or it was said
         */
        public Finding reply(Sample sample, Finding finding, String text, Principal by, Hand hand) {
            SampledLook look = sampled(sample, finding.index());
            if (!Reviewer.unit(by).isOfSameAgency(sample.unit(look))) {
                throw new Fault.Refused(task.clause(), "the agency replies whose look it was");
            }
            if (by.subject().equals(finding.by().who().subject())) {
                throw new Fault.Refused(task.clause(), "nobody replies to themselves");
            }
            if (finding.verdict() == Verdict.IN_ORDER) {
                throw new Fault.Conflict("this look was found to be in order");
            }
            if (finding.reply().isPresent()) {
                throw new Fault.Conflict("somebody has replied to this finding already");
            }
            return new Finding(
                    finding.index(),
                    finding.verdict(),
                    finding.note(),
                    finding.by(),
                    Optional.of(new Reply(text, hand)));
        }

        /**
         * Ends it.
         *
         * @param sample empty where none is drawn
         * @throws Fault.Refused to who has no such duty
         * @throws Fault.Conflict when something has not been said about a look, or a reply may still come
         */
        public Closed close(
                Optional<Sample> sample, List<Finding> findings, String conclusion, Principal by, Hand hand) {
            refuse(Reviewer.objection(task, by));
            Map<Long, Finding> found = findings.stream().collect(Collectors.toMap(Finding::index, Function.identity()));
            long left = sample.map(Sample::looks).orElse(List.of()).stream()
                    .filter(look -> !found.containsKey(look.index()))
                    .count();
            if (left > 0) {
                throw new Fault.Conflict("of " + left + " looks of the sample nobody has said yet what is to be said");
            }
            Instant now = hand.at();
            long waiting =
                    findings.stream().filter(finding -> finding.waits(now)).count();
            if (waiting > 0) {
                throw new Fault.Conflict("to " + waiting + " findings a reply may still come: it has "
                        + Finding.TIME_TO_REPLY.toDays() + " days");
            }
            int wrong = Math.toIntExact(findings.stream()
                    .filter(finding -> finding.verdict() != Verdict.IN_ORDER)
                    .count());
            return new Closed(task, version + 1, draw, new Closure(conclusion, wrong, hand));
        }

        /** Whether somebody may say something about a look, and so see its entry. */
        public boolean mayReview(Sample sample, SampledLook look, Principal person) {
            return Reviewer.objection(task, person, look, sample.unit(look)).isEmpty();
        }

        private void refuse(Optional<String> objection) {
            objection.ifPresent(reason -> {
                throw new Fault.Refused(task.clause(), reason);
            });
        }

        private static SampledLook sampled(Sample sample, long index) {
            return sample.at(index).orElseThrow(() -> new Fault.Missing("entry " + index + " is not in the sample"));
        }
    }

    /** One that was held. Nothing about it changes any more. */
    record Closed(Task task, int version, Optional<Draw> draw, Closure closure) implements Review {
        @Override
        public boolean isOverdue(LocalDate today) {
            return false;
        }

        /** Whether it was closed after its day. */
        public boolean wasLate() {
            return LocalDate.ofInstant(closure.by().at(), ZoneOffset.UTC).isAfter(task.due());
        }
    }
}
