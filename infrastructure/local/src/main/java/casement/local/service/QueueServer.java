package casement.local.service;

import casement.local.process.Child;
import casement.local.process.JavaProgram;
import casement.local.process.Ports;
import casement.local.template.Queue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** ElasticMQ, with its messages in a file. */
public final class QueueServer implements AutoCloseable {
    private final Child child;
    private final int port;
    private final String account;
    private final AwsJson sqs;

    private QueueServer(Child child, int port, String account) {
        this.child = child;
        this.port = port;
        this.account = account;
        this.sqs = new AwsJson(endpoint(), "sqs", "AmazonSQS");
    }

    public static QueueServer start(Programs programs, int port, String region, String account, Path data, Path logs) {
        try {
            Files.createDirectories(data);
            Path configuration = data.resolve("elasticmq.conf");
            Files.writeString(configuration, configuration(port, region, account, data.toAbsolutePath()));
            JavaProgram program = programs.program(
                    "sqs",
                    "org.elasticmq.server.Main",
                    List.of(),
                    List.of("-Xmx256m", "-Dconfig.file=" + configuration.toAbsolutePath()));
            return new QueueServer(Child.start(program, logs, () -> {}), port, account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(int port, String region, String account, Path data) {
        return """
                include classpath("application.conf")
                node-address { protocol = http, host = "127.0.0.1", port = %1$d, context-path = "" }
                rest-sqs { enabled = true, bind-hostname = "127.0.0.1", bind-port = %1$d, sqs-limits = strict }
                rest-stats { enabled = false }
                generate-node-address = false
                messages-storage {
                  enabled = true
                  driver-class-name = "org.h2.Driver"
                  uri = "jdbc:h2:%2$s/messages;DB_CLOSE_DELAY=-1"
                  username = ""
                  password = ""
                  prune-data-on-init = false
                }
                aws { region = "%3$s", accountId = "%4$s" }
                """.formatted(port, data, region, account);
    }

    public void await() throws InterruptedException {
        Ports.await(port, child, Duration.ofMinutes(3));
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Child child() {
        return child;
    }

    private String url(String queue) {
        return endpoint() + "/" + account + "/" + queue;
    }

    /** Makes the queue, or sets its attributes when it is there from an earlier start. */
    public void create(Queue queue) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("QueueName", queue.name());
        ObjectNode attributes = request.putObject("Attributes");
        attributes.put("VisibilityTimeout", Integer.toString(queue.visibilityTimeoutSeconds()));
        attributes.put("MessageRetentionPeriod", Integer.toString(queue.messageRetentionSeconds()));
        attributes.put("DelaySeconds", Integer.toString(queue.delaySeconds()));
        queue.redrive()
                .ifPresent(r -> attributes.put(
                        "RedrivePolicy",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("deadLetterTargetArn", r.queueArn())
                                .put("maxReceiveCount", r.maxReceiveCount())
                                .toString()));
        try {
            sqs.call("CreateQueue", request);
        } catch (AwsJson.Refused e) {
            ObjectNode change = JsonNodeFactory.instance.objectNode().put("QueueUrl", url(queue.name()));
            change.set("Attributes", attributes);
            sqs.call("SetQueueAttributes", change);
        }
    }

    /** Durable when this returns. */
    public void send(String queue, String body) {
        sqs.call(
                "SendMessage",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("QueueUrl", url(queue))
                        .put("MessageBody", body));
    }

    /** Messages with all their attributes; waits for one at most so long. */
    public List<JsonNode> receive(String queue, int most, int waitSeconds) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("QueueUrl", url(queue))
                .put("MaxNumberOfMessages", most)
                .put("WaitTimeSeconds", waitSeconds);
        request.putArray("AttributeNames").add("All");
        request.putArray("MessageSystemAttributeNames").add("All");
        request.putArray("MessageAttributeNames").add("All");
        List<JsonNode> messages = new ArrayList<>();
        sqs.call("ReceiveMessage", request).path("Messages").forEach(messages::add);
        return messages;
    }

    public void delete(String queue, String receiptHandle) {
        sqs.call("DeleteMessage", receipt(queue, receiptHandle));
    }

    /** Lets the message be received again after so many seconds. */
    public void release(String queue, String receiptHandle, int seconds) {
        sqs.call("ChangeMessageVisibility", receipt(queue, receiptHandle).put("VisibilityTimeout", seconds));
    }

    private ObjectNode receipt(String queue, String receiptHandle) {
        return JsonNodeFactory.instance.objectNode().put("QueueUrl", url(queue)).put("ReceiptHandle", receiptHandle);
    }

    /** Messages in the queue, whether or not somebody works on them. */
    public int depth(String queue) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("QueueUrl", url(queue));
        request.putArray("AttributeNames").add("All");
        JsonNode a = sqs.call("GetQueueAttributes", request).path("Attributes");
        return a.path("ApproximateNumberOfMessages").asInt()
                + a.path("ApproximateNumberOfMessagesNotVisible").asInt()
                + a.path("ApproximateNumberOfMessagesDelayed").asInt();
    }

    @Override
    public void close() {
        child.close();
    }
}
