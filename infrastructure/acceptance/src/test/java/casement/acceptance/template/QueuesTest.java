package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A fragment's announcement is neither lost nor kept until its fragment is gone. */
class QueuesTest {
    private static final int RAW_RETENTION_SECONDS = 3600;

    private static Tree queue() {
        return Templates.resource("FragmentQueue").properties();
    }

    private static Tree mapping() {
        return Templates.function("MaskFragment").properties().at("Events", "Fragments", "Properties");
    }

    /** The parameter that the queue's time is. */
    private static Tree redelivery() {
        String name = queue().at("VisibilityTimeout", "Ref").text();
        return Templates.root().at("Parameters", name);
    }

    @Test
    void hides_a_message_for_six_times_as_long_as_its_function_may_run() {
        int timeoutSeconds =
                Templates.function("MaskFragment").properties().at("Timeout").number();
        assertThat(redelivery().at("Default").number()).isGreaterThanOrEqualTo(6 * timeoutSeconds);
        assertThat(redelivery().at("MinValue").number()).isGreaterThan(timeoutSeconds);
    }

    @Test
    void gives_up_on_a_message_while_its_fragment_can_still_be_fetched() {
        int longest = redelivery().at("MaxValue").number()
                * queue().at("RedrivePolicy", "maxReceiveCount").number();
        assertThat(longest).isLessThanOrEqualTo(RAW_RETENTION_SECONDS);
        assertThat(queue().at("RedrivePolicy", "deadLetterTargetArn", "Fn::GetAtt")
                        .text())
                .isEqualTo("FragmentDeadLetterQueue.Arn");
    }

    @Test
    void reports_each_message_of_a_small_batch_by_itself() {
        assertThat(mapping().at("BatchSize").number()).isBetween(1, 10);
        assertThat(mapping().at("FunctionResponseTypes").texts()).containsExactly("ReportBatchItemFailures");
    }

    @Test
    void takes_messages_from_the_topic_alone() {
        List<Tree> statements =
                Templates.resource("FragmentQueuePolicy")
                        .properties()
                        .at("PolicyDocument", "Statement")
                        .items()
                        .stream()
                        .filter(statement -> statement.at("Effect").text().equals("Allow"))
                        .toList();
        assertThat(statements).hasSize(1);
        assertThat(statements
                        .getFirst()
                        .at("Condition", "ArnEquals", "aws:SourceArn", "Ref")
                        .text())
                .isEqualTo("FragmentTopic");
        Tree subscription = Templates.resource("FragmentSubscription").properties();
        assertThat(subscription.at("RawMessageDelivery").isTrue()).isTrue();
        assertThat(subscription.at("TopicArn", "Ref").text()).isEqualTo("FragmentTopic");
    }

    @Test
    void calls_somebody_when_a_message_was_given_up() {
        Tree alarm = Templates.resource("FragmentsGivenUp").properties();
        assertThat(alarm.at("Dimensions").allTexts()).contains("FragmentDeadLetterQueueName");
        assertThat(Templates.resources("AWS::CloudWatch::Alarm"))
                .allMatch(a -> !a.properties().at("AlarmActions").items().isEmpty());
    }

    @Test
    void follows_the_segments_table_from_its_first_change_and_reports_where_it_stopped() {
        Tree mapping = Templates.function("AnnounceFate").properties().at("Events", "Fates", "Properties");
        assertThat(mapping.at("StartingPosition").text()).isEqualTo("TRIM_HORIZON");
        assertThat(mapping.at("FunctionResponseTypes").texts()).containsExactly("ReportBatchItemFailures");
        assertThat(mapping.at("Stream").allTexts()).containsExactly("Storage.Outputs.SegmentsStreamArn");
    }
}
