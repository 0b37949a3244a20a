package casement.domain.hotlist.compiled;

import casement.domain.hotlist.ListId;
import java.time.Instant;

/**
 * What a match must say of its list.
 *
 * @param overdue from when on the list is stale
 * @param salt from which its entries' ids are made, so that an id gives no plate away
 */
public record ListInForce(ListId id, long version, Instant issued, Instant imported, Instant overdue, String salt) {}
