package casement.lambda;

import java.util.Map;

/**
 * One change of a table's item, with attribute values as plain Java: texts, {@link java.math.BigDecimal}, booleans, byte
 * arrays, lists and maps of these; an attribute that is NULL is left out.
 *
 * @param kind {@code INSERT}, {@code MODIFY} or {@code REMOVE}
 * @param before empty when there was nothing, or the stream does not carry it
 * @param after empty when there is nothing, or the stream does not carry it
 */
public record TableChange(
        String id,
        String kind,
        String sequenceNumber,
        Map<String, Object> keys,
        Map<String, Object> before,
        Map<String, Object> after) {}
