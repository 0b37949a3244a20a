package casement.aws;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.CameraStreams;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kinesisvideo.model.ConfigurationStatus;
import software.amazon.awssdk.services.kinesisvideo.model.ResourceInUseException;
import software.amazon.awssdk.services.kinesisvideo.model.ResourceNotFoundException;
import software.amazon.awssdk.services.kinesisvideo.model.Status;
import software.amazon.awssdk.services.kinesisvideo.model.StreamInfo;

/** The raw streams in Kinesis Video Streams, each made for one camera. */
public final class KvsCameraStreams implements CameraStreams {
    private static final String WHAT = "Kinesis Video Streams";
    private static final int RETENTION_HOURS = 1;
    private static final int MOST_LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final KinesisVideoClient kinesisVideo;
    private final StreamSettings settings;
    private final Supplier<UUID> marks;

    /** @param marks a new one for every attempt, by which it knows its own stream again */
    KvsCameraStreams(KinesisVideoClient kinesisVideo, StreamSettings settings, Supplier<UUID> marks) {
        this.kinesisVideo = kinesisVideo;
        this.settings = settings;
        this.marks = marks;
    }

    @Override
    public String create(CameraId camera) {
        String name = settings.prefix() + camera;
        String mark = "made-by-" + marks.get();
        try {
            return AwsFaults.guard(WHAT, () -> create(name, mark));
        } catch (RuntimeException failed) {
            undo(name, mark, failed);
            throw failed;
        }
    }

    private String create(String name, String mark) {
        try {
            kinesisVideo.createStream(request -> request.streamName(name)
                    .deviceName(mark)
                    .mediaType("video/h264")
                    .dataRetentionInHours(RETENTION_HOURS)
                    .kmsKeyId(settings.keyArn()));
        } catch (ResourceInUseException e) {
            if (find(name).filter(stream -> isMarked(stream, mark)).isEmpty()) {
                throw new Fault.Conflict("there is a stream " + name + " already");
            }
        }
        String arn = active(name).streamARN();
        kinesisVideo.updateNotificationConfiguration(request -> request.streamARN(arn)
                .notificationConfiguration(notification -> notification
                        .status(ConfigurationStatus.ENABLED)
                        .destinationConfig(destination -> destination.uri(settings.topicArn()))));
        return arn;
    }

    private StreamInfo active(String name) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            Optional<StreamInfo> stream = find(name).filter(found -> found.status() == Status.ACTIVE);
            if (stream.isPresent()) {
                return stream.get();
            }
            pause();
        }
        throw new Fault.Unavailable("the stream " + name + " does not become active", new IllegalStateException());
    }

    /** Removes what this attempt made, known by its mark, and nothing else. */
    private void undo(String name, String mark, RuntimeException failed) {
        try {
            AwsFaults.guard(
                    WHAT,
                    () -> find(name).filter(stream -> isMarked(stream, mark)).ifPresent(this::delete));
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void delete(CameraId camera) {
        AwsFaults.guard(WHAT, () -> find(settings.prefix() + camera).ifPresent(this::delete));
    }

    private void delete(StreamInfo stream) {
        try {
            kinesisVideo.deleteStream(request -> request.streamARN(stream.streamARN()));
        } catch (ResourceNotFoundException e) {
            return;
        }
    }

    private Optional<StreamInfo> find(String name) {
        try {
            return Optional.of(kinesisVideo
                    .describeStream(request -> request.streamName(name))
                    .streamInfo());
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean isMarked(StreamInfo stream, String mark) {
        return mark.equals(stream.deviceName());
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("interrupted while a stream was made", e);
        }
    }
}
