package casement.aws;

import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import io.micronaut.context.env.Environment;
import java.util.Map;

/** Where recordings are kept, and for how long. */
record RecordingSettings(String segmentsTable, String bucket, Retention retention) {
    static RecordingSettings of(Environment environment) {
        Settings settings = new Settings(environment);
        String table = settings.text("SEGMENTS_TABLE");
        String bucket = settings.text("RECORDINGS_BUCKET");
        Map<RetentionClass, Integer> days = Map.of(
                RetentionClass.CCTV_RECORDING, settings.days("CCTV_RECORDING_DAYS"),
                RetentionClass.ALPR_RECORDING, settings.days("ALPR_RECORDING_DAYS"),
                RetentionClass.RECORDED_ONLY_RECORDING, settings.days("RECORDED_ONLY_RECORDING_DAYS"));
        settings.check();
        return new RecordingSettings(table, bucket, new Retention(days));
    }
}
