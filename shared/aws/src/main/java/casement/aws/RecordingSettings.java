package casement.aws;

import casement.domain.retention.Retention;
import io.micronaut.context.env.Environment;

/** Where recordings are kept, and for how long. */
record RecordingSettings(String segmentsTable, String bucket, Retention retention) {
    static RecordingSettings of(Environment environment) {
        Settings settings = new Settings(environment);
        String table = settings.text("SEGMENTS_TABLE");
        String bucket = settings.text("RECORDINGS_BUCKET");
        Retention retention = settings.retention();
        settings.check();
        return new RecordingSettings(table, bucket, retention);
    }
}
