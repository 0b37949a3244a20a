package casement.usagereport;

import casement.domain.video.Sha256;
import casement.merkle.Checkpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report was made of, besides what was counted.
 *
 * @param effect the day on which the protocol took effect
 * @param isEffectGiven whether somebody said so; else it is the day of the log's first entry
 * @param missing entries that may belong to the span and are not in the copy
 * @param lastDay on which anything of the copy was sealed (UTC)
 * @param summary of the year, as the department wrote it
 * @param plans for the coming years, likewise
 * @param hasReads whether the report was given any copy of the reads
 * @param digests of the files that were given, by what they are
 * @param least the fewest that are published
 */
record Given(
        Checkpoint checkpoint,
        LocalDate effect,
        boolean isEffectGiven,
        long missing,
        Optional<LocalDate> lastDay,
        Optional<String> summary,
        Optional<String> plans,
        List<Measure> measures,
        boolean hasReads,
        Map<String, Sha256> digests,
        long least) {}
