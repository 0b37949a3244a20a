package casement.kinesisvideo.media;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.Wire;
import casement.kinesisvideo.control.Arguments;
import casement.kinesisvideo.http.Response;
import casement.kinesisvideo.stream.StoredFragment;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The operations on fragments that are stored. */
public final class ArchivedMedia {
    private static final int MOST_RESULTS = 1000;

    private final Streams streams;
    private final Clock clock;

    public ArchivedMedia(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    public ObjectNode listFragments(Arguments arguments) {
        VideoStream stream = arguments.stream(streams);
        int most = arguments.number("MaxResults", 1, MOST_RESULTS).orElse(100);
        String after =
                arguments.optional("NextToken").map(ArchivedMedia::number).orElse("");
        Predicate<StoredFragment> selected = selector(arguments);
        Instant now = clock.instant();
        List<StoredFragment> found = stream.fragments().all().stream()
                .filter(fragment -> fragment.number().compareTo(after) > 0)
                .filter(fragment -> stream.keeps(fragment, now))
                .filter(selected)
                .limit(most + 1L)
                .toList();
        ObjectNode answer = Wire.object();
        ArrayNode listed = answer.putArray("Fragments");
        found.stream().limit(most).forEach(fragment -> describe(fragment, listed.addObject()));
        if (found.size() > most) {
            answer.put("NextToken", token(found.get(most - 1).number()));
        }
        return answer;
    }

    public void getMediaForFragmentList(Arguments arguments, Response response) throws IOException {
        VideoStream stream = arguments.stream(streams);
        List<String> wanted = arguments.texts("Fragments", MOST_RESULTS);
        if (wanted.stream().allMatch(number -> kept(stream, number).isEmpty())) {
            throw KinesisVideoFault.notFound("None of the requested fragments is there.");
        }
        try (OutputStream out = response.stream(200, GetMedia.headers())) {
            MediaChunks chunks = new MediaChunks(out);
            for (String number : wanted) {
                Optional<StoredFragment> kept = kept(stream, number);
                if (kept.isEmpty() || !chunks.write(stream.fragments(), kept.get())) {
                    chunks.missing(number);
                }
            }
        }
    }

    private Optional<StoredFragment> kept(VideoStream stream, String number) {
        Instant now = clock.instant();
        return stream.fragments().find(number).filter(f -> stream.keeps(f, now));
    }

    private static Predicate<StoredFragment> selector(Arguments arguments) {
        if (!arguments.has("FragmentSelector")) {
            return fragment -> true;
        }
        Arguments selector = arguments.object("FragmentSelector");
        Arguments range = selector.object("TimestampRange");
        Instant start = range.time("StartTimestamp");
        Instant end = range.time("EndTimestamp");
        if (end.isBefore(start)) {
            throw KinesisVideoFault.invalidArgument("EndTimestamp must not be before StartTimestamp.");
        }
        String type = selector.text("FragmentSelectorType");
        Function<StoredFragment, Instant> time = switch (type) {
            case "SERVER_TIMESTAMP" -> StoredFragment::serverTime;
            case "PRODUCER_TIMESTAMP" -> StoredFragment::producerTime;
            default -> throw KinesisVideoFault.invalidArgument("Unknown FragmentSelectorType '" + type + "'.");
        };
        return fragment ->
                !time.apply(fragment).isBefore(start) && !time.apply(fragment).isAfter(end);
    }

    private static void describe(StoredFragment fragment, ObjectNode into) {
        into.put("FragmentNumber", fragment.number())
                .put("FragmentSizeInBytes", fragment.bytes())
                .put("ProducerTimestamp", fragment.producerTime().toEpochMilli() / 1000.0)
                .put("ServerTimestamp", fragment.serverTime().toEpochMilli() / 1000.0)
                .put("FragmentLengthInMilliseconds", fragment.length().toMillis());
    }

    private static String token(String number) {
        return Base64.getEncoder().encodeToString(number.getBytes(StandardCharsets.US_ASCII));
    }

    private static String number(String token) {
        try {
            String number = new String(Base64.getDecoder().decode(token), StandardCharsets.US_ASCII);
            if (number.matches("[0-9]{1,128}")) {
                return number;
            }
        } catch (IllegalArgumentException e) {
            throw KinesisVideoFault.invalidArgument("The NextToken is not one of ours.");
        }
        throw KinesisVideoFault.invalidArgument("The NextToken is not one of ours.");
    }
}
