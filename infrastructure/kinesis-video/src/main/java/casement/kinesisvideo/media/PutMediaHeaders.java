package casement.kinesisvideo.media;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.http.Request;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a producer says before its media.
 *
 * @param producerStartMillis what the time codes count from; 0 when they are absolute
 */
record PutMediaHeaders(long producerStartMillis) {
    private static final long LATEST_MILLIS =
            Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();

    static PutMediaHeaders of(Request request) {
        String type = request.header("x-amzn-fragment-timecode-type")
                .orElseThrow(() -> KinesisVideoFault.invalidArgument("Missing x-amzn-fragment-timecode-type."));
        Optional<Long> start = request.header("x-amzn-producer-start-timestamp").map(PutMediaHeaders::millis);
        return switch (type) {
            case "ABSOLUTE" -> new PutMediaHeaders(0);
            case "RELATIVE" ->
                new PutMediaHeaders(start.orElseThrow(() -> KinesisVideoFault.invalidArgument(
                        "x-amzn-producer-start-timestamp is required when time codes are RELATIVE.")));
            default ->
                throw KinesisVideoFault.invalidArgument("x-amzn-fragment-timecode-type must be ABSOLUTE or RELATIVE.");
        };
    }

    /** The C producer sends seconds with a fraction, the Java one ISO 8601. */
    private static long millis(String timestamp) {
        try {
            long millis = timestamp.contains("T")
                    ? OffsetDateTime.parse(timestamp).toInstant().toEpochMilli()
                    : seconds(timestamp);
            if (millis >= 0 && millis <= LATEST_MILLIS) {
                return millis;
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw invalid(timestamp);
        }
        throw invalid(timestamp);
    }

    private static long seconds(String timestamp) {
        if (!timestamp.matches("[0-9]{1,13}(\\.[0-9]{1,9})?")) {
            throw new NumberFormatException(timestamp);
        }
        return new BigDecimal(timestamp).movePointRight(3).longValue();
    }

    private static KinesisVideoFault invalid(String timestamp) {
        return KinesisVideoFault.invalidArgument(
                "x-amzn-producer-start-timestamp must be seconds since 1970 or ISO 8601, not '" + timestamp + "'.");
    }
}
