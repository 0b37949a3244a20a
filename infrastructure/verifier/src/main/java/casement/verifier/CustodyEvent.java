package casement.verifier;

import java.time.Instant;
import java.util.Map;

/**
 * A line of {@code custody.jsonl}.
 *
 * @param event from 1 without gaps
 * @param kind such as {@code sealed}, {@code opened}, {@code held}, {@code exported}
 * @param detail of an export: {@code recipient}, {@code copy}, {@code sha256 FILE} for each file that was made for it, and what its
 *     {@code watermark} says when it has one
 * @param previous SHA-256 of the line before, without its line end; of the first line, of {@code manifest.json}
 */
record CustodyEvent(
        long event, Instant at, String kind, Manifest.Hand who, Map<String, String> detail, String previous) {
    static final String EXPORTED = "exported";
    static final String WATERMARK = "watermark";
}
