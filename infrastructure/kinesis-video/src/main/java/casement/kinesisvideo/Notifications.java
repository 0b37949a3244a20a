package casement.kinesisvideo;

/** Where fragment notifications go: in AWS and by default an SNS topic. */
@FunctionalInterface
public interface Notifications {
    /**
     * When this returns, the message is taken and will not be sent again; what it throws leads to another try, later.
     *
     * @param message JSON, as Kinesis Video Streams sends it
     */
    void publish(String topicArn, String message) throws Exception;
}
