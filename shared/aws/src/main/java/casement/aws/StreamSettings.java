package casement.aws;

import io.micronaut.context.env.Environment;

/**
 * How cameras' streams are made.
 *
 * @param prefix stands before the camera's id in a stream's name
 * @param topicArn where fragments are announced
 * @param keyArn what raw video is encrypted with
 */
record StreamSettings(String prefix, String topicArn, String keyArn) {
    static StreamSettings of(Environment environment) {
        Settings settings = new Settings(environment);
        StreamSettings read = new StreamSettings(
                settings.text("STREAM_PREFIX"), settings.arn("FRAGMENT_TOPIC_ARN"), settings.arn("RAW_VIDEO_KEY_ARN"));
        settings.check();
        return read;
    }
}
