package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.access.Views;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.camera.CameraStreams;
import casement.domain.camera.Cameras;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fragments;
import casement.domain.video.Segments;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Map<String, Object> RECORDINGS = Map.of(
            "segments.table",
            "segments",
            "recordings.bucket",
            "recordings",
            "cctv.recording.days",
            "28",
            "alpr.recording.days",
            "7",
            "recorded.only.recording.days",
            "90",
            "alpr.read.days",
            "360",
            "sighting.days",
            "28");

    @BeforeAll
    static void nameARegion() {
        System.setProperty("aws.region", "us-west-2");
    }

    private static ApplicationContext with(Map<String, Object> settings) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .start();
    }

    @Test
    void makes_an_adapter_for_what_is_set_and_none_for_what_is_not() {
        try (ApplicationContext context = with(Map.of("cameras.table", "cameras", "audit.table", "audit"))) {
            assertThat(context.getBean(Cameras.class)).isInstanceOf(DynamoDbCameras.class);
            assertThat(context.getBean(AuditStore.class)).isSameAs(context.getBean(AuditEntries.class));
            assertThat(context.containsBean(Views.class)).isFalse();
            assertThat(context.containsBean(Segments.class)).isFalse();
            assertThat(context.containsBean(CameraStreams.class)).isFalse();
        }
    }

    @Test
    void makes_all_adapters_when_all_is_set() {
        Map<String, Object> all = new HashMap<>(RECORDINGS);
        all.put("views.table", "views");
        all.put("directory.table", "directory");
        all.put("stream.prefix", "casement-");
        all.put("fragment.topic.arn", "arn:aws:sns:us-west-2:000000000000:fragments");
        all.put("raw.video.key.arn", "arn:aws:kms:us-west-2:000000000000:key/raw");
        try (ApplicationContext context = with(all)) {
            assertThat(context.getBean(Segments.class)).isInstanceOf(S3DynamoDbSegments.class);
            assertThat(context.getBean(Fragments.class)).isInstanceOf(KvsFragments.class);
            assertThat(context.getBean(CameraStreams.class)).isInstanceOf(KvsCameraStreams.class);
            assertThat(context.getBean(Views.class)).isInstanceOf(DynamoDbViews.class);
            assertThat(context.getBean(People.class)).isInstanceOf(DynamoDbPeople.class);
            assertThat(context.getBean(Agencies.class)).isInstanceOf(DynamoDbAgencies.class);
        }
    }

    @Test
    void says_all_that_is_wrong_at_once() {
        Map<String, Object> wrong = new HashMap<>(RECORDINGS);
        wrong.remove("recordings.bucket");
        wrong.put("cctv.recording.days", "a month");
        wrong.put("alpr.recording.days", "0");
        try (ApplicationContext context = with(wrong)) {
            assertThatThrownBy(() -> context.getBean(Segments.class))
                    .isInstanceOf(BeanInstantiationException.class)
                    .hasMessageContaining("RECORDINGS_BUCKET is not set")
                    .hasMessageContaining("CCTV_RECORDING_DAYS must be whole days, 1 or more, not 'a month'")
                    .hasMessageContaining("ALPR_RECORDING_DAYS must be whole days, 1 or more, not '0'");
        }
    }

    @Test
    void reads_the_days_of_every_class() {
        try (ApplicationContext context = with(RECORDINGS)) {
            RecordingSettings settings = RecordingSettings.of(context.getEnvironment());
            assertThat(settings.retention().days(RetentionClass.CCTV_RECORDING)).isEqualTo(28);
            assertThat(settings.retention().days(RetentionClass.ALPR_RECORDING)).isEqualTo(7);
            assertThat(settings.retention().days(RetentionClass.RECORDED_ONLY_RECORDING))
                    .isEqualTo(90);
            assertThat(settings.retention().days(RetentionClass.PLATE_READ)).isEqualTo(360);
            assertThat(settings.retention().days(RetentionClass.SIGHTING)).isEqualTo(28);
        }
    }

    @Test
    void wants_addresses_of_topic_and_key_as_arns() {
        Map<String, Object> wrong =
                Map.of("stream.prefix", "casement-", "fragment.topic.arn", "fragments", "raw.video.key.arn", "raw");
        try (ApplicationContext context = with(wrong)) {
            assertThatThrownBy(() -> context.getBean(CameraStreams.class))
                    .hasMessageContaining("FRAGMENT_TOPIC_ARN must be an ARN, not 'fragments'")
                    .hasMessageContaining("RAW_VIDEO_KEY_ARN must be an ARN, not 'raw'");
        }
    }
}
