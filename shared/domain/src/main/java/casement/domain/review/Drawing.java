package casement.domain.review;

import casement.domain.log.EntriesFile;
import casement.domain.log.LogEntries;
import casement.domain.log.LogPaths;
import casement.domain.log.LogStore;
import casement.merkle.Checkpoint;
import casement.merkle.MalformedLog;
import casement.merkle.SignedNote;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Draws samples from the log. The seed comes from the log's first checkpoint of a day that was fixed before, so that who fixed it could
 * not choose what is drawn; docs/auditors.md says it byte by byte, so that anybody with a copy of the log can repeat it.
 */
public final class Drawing {
    private final LogStore store;
    private final LogEntries entries;

    public Drawing(LogStore store, LogEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /**
     * The same whenever it is asked for, as long as nothing is taken out of the log.
     *
     * @param notBefore the day (UTC) before which the checkpoint that makes the seed was not sealed
     * @return nothing as long as there is no such checkpoint
     * @throws casement.domain.Fault.Unavailable when a part of the log does not answer
     * @throws MalformedLog when the log is not what it was
     */
    public Optional<Sample> draw(ReviewId review, Period period, SampleRule rule, LocalDate notBefore) {
        if (!notBefore.isAfter(period.until())) {
            throw new IllegalArgumentException(notBefore + " is within the period that the sample is drawn from");
        }
        return firstSince(notBefore)
                .flatMap(file -> checkpoint(file.end()))
                .map(checkpoint -> draw(review, period, rule, checkpoint));
    }

    private Sample draw(ReviewId review, Period period, SampleRule rule, Checkpoint checkpoint) {
        Urn urn = new Urn(Seed.of(review, period, checkpoint.text()), rule);
        period.days()
                .flatMap(day -> entries.files(day).stream())
                .flatMap(file -> entries.read(file).stream())
                .forEach(line -> urn.add(Population.of(line)));
        return urn.sample(checkpoint.size());
    }

    /** What is sealed together is in one file, at whose end the log has a checkpoint. */
    private Optional<EntriesFile> firstSince(LocalDate day) {
        return entries.days().tailSet(day).stream()
                .limit(1)
                .flatMap(first -> entries.files(first).stream())
                .min(Comparator.comparingLong(EntriesFile::first));
    }

    private Optional<Checkpoint> checkpoint(long size) {
        return store.find(LogPaths.checkpoint(size)).map(note -> {
            Checkpoint checkpoint = Checkpoint.of(SignedNote.parse(note));
            if (checkpoint.size() != size) {
                throw new MalformedLog(LogPaths.checkpoint(size) + " is the checkpoint of " + checkpoint.size());
            }
            return checkpoint;
        });
    }
}
