package casement.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTest {
    private static final StreamNames NAMES = new StreamNames("casement-");
    private static final String ARN =
            "arn:aws:kinesisvideo:us-west-2:000000000000:stream/casement-pine-and-3rd/1795000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1795307825240",
                "\"1795307825240\"",
                "1795307825.240",
                "\"1795307825.240\"",
                "1.79530782524E9",
                "\"2026-11-22T00:37:05.240Z\""
            })
    void reads_the_start_when_it_is_written_in_any_of_its_forms(String start) {
        FragmentAnnounced announced = Notification.read(json(ARN, start, "{\"ptzPreset\":\"home\"}"), NAMES);
        assertThat(announced.ref().start()).isEqualTo(Instant.ofEpochMilli(1_795_307_825_240L));
        assertThat(announced.ref().camera()).isEqualTo(new CameraId("pine-and-3rd"));
        assertThat(announced.preset()).contains(PresetId.HOME);
        assertThat(announced.audioDropped()).isFalse();
    }

    @Test
    void reads_that_audio_was_dropped_and_that_nothing_was_said_of_the_preset() {
        FragmentAnnounced announced = Notification.read(json(ARN, "1795307825240", "{\"audioDropped\":\"1\"}"), NAMES);
        assertThat(announced.audioDropped()).isTrue();
        assertThat(announced.preset()).isEmpty();
        String without = "{\"StreamArn\":\"" + ARN
                + "\",\"FragmentNumber\":\"91\",\"FragmentStartProducerTimestamp\":1795307825240}";
        assertThat(Notification.read(without, NAMES).preset()).isEmpty();
    }

    @Test
    void takes_the_camera_for_moving_when_its_preset_is_no_preset() {
        FragmentAnnounced announced = Notification.read(json(ARN, "1", "{\"ptzPreset\":\"../../home\"}"), NAMES);
        assertThat(announced.preset()).contains(PresetId.MOVING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "",
                "{\"StreamArn\":\"arn:aws:kinesisvideo:us-west-2:0:stream/other-x1/1\",\"FragmentNumber\":\"1\",\"FragmentStartProducerTimestamp\":1}",
                "{\"StreamArn\":\"casement-x1\",\"FragmentNumber\":\"1\",\"FragmentStartProducerTimestamp\":1}",
                "{\"StreamArn\":\"arn:aws:kinesisvideo:us-west-2:0:stream/casement-x1/1\",\"FragmentNumber\":\"-1\",\"FragmentStartProducerTimestamp\":1}",
                "{\"StreamArn\":\"arn:aws:kinesisvideo:us-west-2:0:stream/casement-x1/1\",\"FragmentNumber\":\"1\",\"FragmentStartProducerTimestamp\":\"noon\"}",
                "{\"StreamArn\":\"arn:aws:kinesisvideo:us-west-2:0:stream/casement-x1/1\",\"FragmentNumber\":\"1\"}"
            })
    void refuses_what_is_no_notification(String json) {
        assertThatThrownBy(() -> Notification.read(json, NAMES)).isInstanceOf(Fault.BadInput.class);
    }

    private static String json(String arn, String start, String payload) {
        return """
                {"StreamArn":"%s","FragmentNumber":"91343852333181","FragmentStartProducerTimestamp":%s,
                 "FragmentStartServerTimestamp":1795307825999,"NotificationType":"PERSISTED","NotificationPayload":%s}""".formatted(arn, start, payload);
    }
}
