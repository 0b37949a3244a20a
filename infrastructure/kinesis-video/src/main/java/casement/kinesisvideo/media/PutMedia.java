package casement.kinesisvideo.media;

import casement.ebml.MalformedMatroska;
import casement.ebml.MatroskaStream;
import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.Limits;
import casement.kinesisvideo.http.Request;
import casement.kinesisvideo.http.Response;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operation by which producers send media. */
public final class PutMedia {
    private static final Logger LOG = LoggerFactory.getLogger(PutMedia.class);
    private static final Duration TICK = Duration.ofMillis(50);

    private final Streams streams;
    private final Limits limits;
    private final Clock clock;
    private final Announcements announcements;

    public PutMedia(Streams streams, Limits limits, Clock clock, Announcements announcements) {
        this.streams = streams;
        this.limits = limits;
        this.clock = clock;
        this.announcements = announcements;
    }

    /** Acknowledges while the body still arrives; returns when the producer has ended, or was refused. */
    public void handle(Request request, Response response) throws IOException {
        VideoStream stream = stream(request);
        PutMediaHeaders headers = PutMediaHeaders.of(request);
        if (!writing(stream)) {
            throw KinesisVideoFault.tooManyConnections(
                    "There is a producer on stream " + stream.config().name() + " already; only one may send.");
        }
        try (OutputStream out = response.stream(200, responseHeaders())) {
            receive(request, stream, headers, new Acks(out));
        } finally {
            stream.endWriting();
        }
    }

    private void receive(Request request, VideoStream stream, PutMediaHeaders headers, Acks acks) throws IOException {
        PutMediaSession session =
                new PutMediaSession(stream, streams.numbers(), headers, acks, limits, clock, announcements);
        request.whenQuiet(TICK, session::quiet);
        try {
            read(request, session);
        } catch (Refusal e) {
            LOG.info("{}: {}", stream.config().name(), e.getMessage());
            acks.error(session.drop(), e.error());
        } catch (Silence.TooLong e) {
            LOG.info("{}: {}", stream.config().name(), e.getMessage());
            session.endWhole();
        } finally {
            session.drop();
        }
    }

    private static void read(Request request, PutMediaSession session) throws IOException {
        try {
            MatroskaStream.read(request.body(), session);
            session.finish();
        } catch (MalformedMatroska e) {
            session.endWhole();
            throw new Refusal(AckError.INVALID_MKV_DATA, String.valueOf(e.getMessage()));
        } catch (Refusal | Silence.TooLong e) {
            throw e;
        } catch (IOException e) {
            session.endWhole();
            throw new Refusal(AckError.STREAM_READ_ERROR, String.valueOf(e.getMessage()));
        }
    }

    private VideoStream stream(Request request) {
        Optional<String> name = request.header("x-amzn-stream-name");
        Optional<String> arn = request.header("x-amzn-stream-arn");
        if (name.isPresent() == arn.isPresent()) {
            throw KinesisVideoFault.invalidArgument(
                    "Exactly one of x-amzn-stream-name and x-amzn-stream-arn must be given.");
        }
        Optional<VideoStream> stream = name.isPresent() ? streams.named(name.get()) : streams.byArn(arn.orElseThrow());
        return stream.orElseThrow(() ->
                KinesisVideoFault.notFound("The stream " + name.or(() -> arn).orElseThrow() + " was not found."));
    }

    private static boolean writing(VideoStream stream) {
        try {
            return stream.tryWriting();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<String, String> responseHeaders() {
        return Map.of(
                "Content-Type",
                "application/json",
                "x-amzn-RequestId",
                UUID.randomUUID().toString());
    }
}
