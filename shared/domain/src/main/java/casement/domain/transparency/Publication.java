package casement.domain.transparency;

import casement.domain.policy.PublishedPack;
import casement.domain.review.Tally;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All that the public pages say on a day. It holds rules, places, counts and proofs; nothing in it can name a person or a plate.
 *
 * @param at when it was put together
 * @param zone of the site, in which months begin
 * @param software version of Casement
 * @param cameras in the order of their ids
 * @param packs in force
 * @param partners agencies whose terms are approved, in the order of their names
 * @param months newest first; that which is not over yet is not among them
 * @param reviews by kind
 * @param deletions newest first
 * @param checkpoint of the log that the figures were counted from, with what witnesses signed: a signed note (C2SP tlog-checkpoint);
 *     empty before the first
 * @param measures of the programme, counted elsewhere
 */
public record Publication(
        Instant at,
        ZoneId zone,
        String software,
        Site site,
        List<PublicCamera> cameras,
        List<PublishedPack> packs,
        List<Partner> partners,
        List<MonthFigures> months,
        List<Tally> reviews,
        List<Deletion> deletions,
        Optional<String> checkpoint,
        List<Measure> measures) {}
