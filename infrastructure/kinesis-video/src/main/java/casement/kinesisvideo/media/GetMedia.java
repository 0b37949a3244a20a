package casement.kinesisvideo.media;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.Limits;
import casement.kinesisvideo.control.Arguments;
import casement.kinesisvideo.http.Response;
import casement.kinesisvideo.stream.StoredFragment;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The operation by which consumers follow a stream. */
public final class GetMedia {
    private final Streams streams;
    private final Limits limits;
    private final Clock clock;

    public GetMedia(Streams streams, Limits limits, Clock clock) {
        this.streams = streams;
        this.limits = limits;
        this.clock = clock;
    }

    /** Ends when everything was sent and nobody adds to it. */
    public void handle(Arguments arguments, Response response) throws IOException {
        VideoStream stream = arguments.stream(streams);
        String after = StartSelector.after(
                arguments.object("StartSelector"), stream.fragments(), f -> stream.keeps(f, clock.instant()));
        if (!stream.tryReading()) {
            throw KinesisVideoFault.tooManyConnections("There are " + limits.mostReaders() + " consumers on stream "
                    + stream.config().name() + " already.");
        }
        try (OutputStream out = response.stream(200, headers())) {
            follow(stream, after, new MediaChunks(out));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stream.endReading();
        }
    }

    private void follow(VideoStream stream, String start, MediaChunks chunks) throws IOException, InterruptedException {
        String last = start;
        while (!stream.isDeleted()) {
            Optional<StoredFragment> next = stream.fragments().after(last, limits.caughtUp());
            if (next.isPresent()) {
                last = next.get().number();
                send(stream, next.get(), chunks);
            } else if (!stream.hasWriter()) {
                return;
            }
        }
    }

    private void send(VideoStream stream, StoredFragment fragment, MediaChunks chunks) throws IOException {
        if (stream.keeps(fragment, clock.instant()) && chunks.write(stream.fragments(), fragment)) {
            chunks.position(fragment, clock.instant());
            chunks.flush();
        }
    }

    static Map<String, String> headers() {
        return Map.of(
                "Content-Type",
                "video/webm",
                "x-amzn-RequestId",
                UUID.randomUUID().toString());
    }
}
