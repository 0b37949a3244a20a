package casement.oversight;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.RedactableEntries;
import casement.domain.audit.Redaction;
import casement.domain.audit.Who;
import casement.domain.log.EntriesFile;
import casement.domain.log.EntryLake;
import casement.domain.log.EntryProof;
import casement.domain.log.LakeHour;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.Proving;
import casement.domain.log.RewritableEntries;
import casement.domain.redaction.RedactionProposal;
import casement.domain.redaction.RedactionProposals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out what was approved to be taken out of entries: of the table at once, of the log's files once no batch is left from which they
 * could be written again, and sees that the lake has followed. Each step may be done again, so that whoever is stopped anywhere goes on in the
 * next round and comes to the same. One at a time.
 */
public final class RedactEntries {
    /** A batch lies 7 days, to the next midnight, and as an old version a day more, to the next midnight. */
    static final Duration BATCHES_GONE = Duration.ofDays(10);

    /** A rule counts to the next midnight, and ends old versions a day later. */
    private static final int DAYS_TO_END = 2;

    private static final String NAME = "RedactEntries";
    private static final Who WHO = Who.function(NAME);

    private final AuditLog log;
    private final RedactionProposals proposals;
    private final RedactableEntries table;
    private final Proving proving;
    private final LogEntries entries;
    private final RewritableEntries files;
    private final EntryLake lake;
    private final Setting setting;
    private final Clock clock;

    /** @param entryDays how long the log's files of entries are kept */
    public record Setting(int entryDays) {}

    /**
     * What a round did.
     *
     * @param hidden how many are no longer shown
     * @param done how many are out of every copy
     * @param gone how many files that were written anew have ended
     * @param waiting how many are not done yet
     */
    public record Round(int hidden, int done, int gone, int waiting) {}

    public RedactEntries(
            AuditLog log,
            RedactionProposals proposals,
            RedactableEntries table,
            Proving proving,
            LogEntries entries,
            RewritableEntries files,
            EntryLake lake,
            Setting setting,
            Clock clock) {
        this.log = log;
        this.proposals = proposals;
        this.table = table;
        this.proving = proving;
        this.entries = entries;
        this.files = files;
        this.lake = lake;
        this.setting = setting;
        this.clock = clock;
    }

    /**
     * One that cannot be carried out keeps none of the others from it.
     *
     * @throws Fault.Unavailable when not all was done that could be; the next round goes on
     * @throws Fault.Conflict when the log's files are not what was sealed
     * @throws casement.merkle.MalformedLog likewise
     */
    public Round round() {
        List<RuntimeException> failures = new ArrayList<>();
        List<RedactionProposal> before = proposals.all();
        List<RedactionProposal> after =
                before.stream().map(proposal -> carriedOut(proposal, failures)).toList();
        if (!failures.isEmpty()) {
            RuntimeException first = failures.getFirst();
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return new Round(
                became(before, after, RedactionProposal.State.HIDDEN),
                became(before, after, RedactionProposal.State.DONE),
                became(before, after, RedactionProposal.State.GONE),
                count(after, RedactionProposal.State.APPROVED) + count(after, RedactionProposal.State.HIDDEN));
    }

    private static int became(
            List<RedactionProposal> before, List<RedactionProposal> after, RedactionProposal.State state) {
        return Math.toIntExact(after.stream()
                .filter(proposal -> proposal.state() == state && !before.contains(proposal))
                .count());
    }

    private static int count(List<RedactionProposal> proposals, RedactionProposal.State state) {
        return Math.toIntExact(
                proposals.stream().filter(proposal -> proposal.state() == state).count());
    }

    private RedactionProposal carriedOut(RedactionProposal proposal, List<RuntimeException> failures) {
        try {
            return switch (proposal.state()) {
                case APPROVED -> hide(proposal);
                case HIDDEN -> takeOut(proposal);
                case DONE -> endAtTerm(proposal);
                case PROPOSED, REFUSED, WITHDRAWN, GONE -> proposal;
            };
        } catch (RuntimeException failed) {
            failures.add(failed);
            return proposal;
        }
    }

    /** The log says first what is about to be taken out, and by whose approval. */
    private RedactionProposal hide(RedactionProposal proposal) {
        record(proposal, Outcome.ASKED);
        table.redact(proposal.entry(), Set.copyOf(proposal.fields()), proposal.redaction());
        return recorded(proposal.hidden());
    }

    private RedactionProposal takeOut(RedactionProposal proposal) {
        Optional<EntryProof> proof = proving.of(proposal.entry(), proposal.made());
        if (proof.isEmpty()
                || clock.instant().isBefore(proof.get().leaf().sealed().plus(BATCHES_GONE))) {
            return proposal;
        }
        LocalDate day = day(proof.get().leaf().sealed());
        EntriesFile file = file(day, proof.get().inclusion().index());
        rewrite(file, proof.get(), proposal);
        files.destroyOlder(file);
        if (!lakeHasFollowed(file)) {
            return proposal;
        }
        record(proposal, Outcome.CHANGED);
        return recorded(proposal.done(day));
    }

    private void rewrite(EntriesFile file, EntryProof proof, RedactionProposal proposal) {
        Set<String> fields = Set.copyOf(proposal.fields());
        Redaction why = proposal.redaction();
        List<LogLine> lines = entries.read(file);
        List<LogLine> left = lines.stream()
                .map(line -> line.index() == proof.inclusion().index() && line instanceof LoggedEntry entry
                        ? (LogLine) redacted(entry, proof, fields, why)
                        : line)
                .toList();
        if (!left.equals(lines)) {
            files.rewrite(file, left);
        }
    }

    /** What is written must lead to the same leaf; else whoever checks the log would find it changed. */
    private static LoggedEntry redacted(LoggedEntry entry, EntryProof proof, Set<String> fields, Redaction why) {
        LoggedEntry left = entry.redacted(fields, why);
        if (!left.leaf().equals(proof.leaf())) {
            throw new Fault.Conflict(
                    "entry " + entry.index() + " of the log's files is not what was sealed; nothing is taken out");
        }
        return left;
    }

    private EntriesFile file(LocalDate day, long index) {
        return entries.files(day).stream()
                .filter(file -> file.first() <= index && index < file.end())
                .findFirst()
                .orElseThrow(() -> new Fault.Unavailable(
                        "the log's file of entry " + index + " is not there",
                        new IllegalStateException(day.toString())));
    }

    /** The lake is written anew by another function, within a day. */
    private boolean lakeHasFollowed(EntriesFile file) {
        List<EntriesFile> now = entries.files(file.day());
        return lake.hours(file.day()).stream()
                .filter(hour -> hour.holds(file))
                .allMatch(hour -> hour.equals(LakeHour.of(
                        hour.day(),
                        hour.hour(),
                        now.stream().filter(hour::holds).toList())));
    }

    /** A file that was written anew is younger to S3 than its entries are: it ends when they would have. */
    private RedactionProposal endAtTerm(RedactionProposal proposal) {
        LocalDate sealed = proposal.sealed().orElseThrow();
        if (day(clock.instant()).isBefore(sealed.plusDays(setting.entryDays() + DAYS_TO_END))) {
            return proposal;
        }
        entries.files(sealed).forEach(files::destroy);
        return recorded(proposal.gone());
    }

    private void record(RedactionProposal proposal, Outcome outcome) {
        log.record(Act.asked(WHO, NAME)
                .with(proposal.elements())
                .outcome(outcome)
                .inReplyTo(proposal.redaction().act()));
    }

    private RedactionProposal recorded(RedactionProposal next) {
        proposals.record(next);
        return next;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
