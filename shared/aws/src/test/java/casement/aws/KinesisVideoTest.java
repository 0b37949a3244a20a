package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.KinesisVideo;
import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.CameraStreams;
import casement.domain.camera.PresetId;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.Fragments;
import casement.testkit.Examples;
import casement.testkit.contract.CameraStreamsContract;
import casement.testkit.contract.FragmentsContract;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.kinesisvideo.model.ResourceNotFoundException;

/** The Kinesis Video adapters, on this project's own server. */
class KinesisVideoTest {
    private static final StreamSettings SETTINGS = new StreamSettings(
            "casement-",
            "arn:aws:sns:us-west-2:000000000000:fragments",
            "arn:aws:kms:us-west-2:000000000000:key/raw-video");

    @TempDir
    Path data;

    private KinesisVideo kinesisVideo;

    @BeforeEach
    void start() throws IOException {
        kinesisVideo = new KinesisVideo(data);
    }

    @AfterEach
    void stop() throws IOException {
        kinesisVideo.close();
    }

    private KvsCameraStreams streams(StreamSettings settings) {
        return new KvsCameraStreams(kinesisVideo.control(), settings, UUID::randomUUID);
    }

    private boolean isThere(CameraId camera) {
        try {
            kinesisVideo.control().describeStream(request -> request.streamName("casement-" + camera));
            return true;
        } catch (ResourceNotFoundException e) {
            return false;
        }
    }

    @Nested
    class OfKvsCameraStreams extends CameraStreamsContract {
        @Override
        protected CameraStreams streams() {
            return KinesisVideoTest.this.streams(SETTINGS);
        }

        @Override
        protected boolean exists(CameraId camera) {
            return isThere(camera);
        }

        @Test
        void keeps_raw_video_for_an_hour_under_its_own_key_and_announces_fragments() {
            CameraId camera = Examples.freshCameraId();
            String arn = streams().create(camera);
            var info =
                    kinesisVideo.control().describeStream(r -> r.streamARN(arn)).streamInfo();
            assertThat(info.dataRetentionInHours()).isEqualTo(1);
            assertThat(info.kmsKeyId()).isEqualTo(SETTINGS.keyArn());
            var notification = kinesisVideo
                    .control()
                    .describeNotificationConfiguration(r -> r.streamARN(arn))
                    .notificationConfiguration();
            assertThat(notification.statusAsString()).isEqualTo("ENABLED");
            assertThat(notification.destinationConfig().uri()).isEqualTo(SETTINGS.topicArn());
        }

        @Test
        void leaves_nothing_behind_when_the_notification_cannot_be_set() {
            CameraId camera = Examples.freshCameraId();
            StreamSettings noTopic = new StreamSettings("casement-", "not an address", SETTINGS.keyArn());
            assertThatThrownBy(() -> KinesisVideoTest.this.streams(noTopic).create(camera))
                    .isInstanceOf(Fault.Unavailable.class);
            assertThat(isThere(camera)).isFalse();
        }
    }

    @Nested
    class OfKvsFragments extends FragmentsContract {
        private Instant next = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(600);

        @Override
        protected Fragments fragments() {
            return new KvsFragments(
                    new FragmentEndpoints(kinesisVideo.control(), kinesisVideo.http(), Clock.systemUTC()), "casement-");
        }

        @Override
        protected CameraId newStream() {
            CameraId camera = Examples.freshCameraId();
            streams(SETTINGS).create(camera);
            return camera;
        }

        @Override
        protected FragmentRef send(CameraId camera, Optional<PresetId> preset) {
            Map<String, String> tags = new LinkedHashMap<>();
            tags.put("AWS_KINESISVIDEO_NOTIFICATION", "");
            preset.ifPresent(id -> tags.put("ptzPreset", id.value()));
            next = next.plusSeconds(2);
            String number = kinesisVideo.putFragment("casement-" + camera, next, tags);
            return new FragmentRef(camera, new FragmentNumber(number), next);
        }

        @Test
        void fetches_nothing_when_the_stream_is_not_there() {
            CameraId camera = Examples.freshCameraId();
            assertThat(fragments().fetch(Examples.fragment(camera, Examples.NOON, 0)))
                    .isEmpty();
            assertThat(fragments().newest(camera)).isEmpty();
        }
    }
}
