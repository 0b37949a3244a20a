package casement.local.delivery;

import casement.local.room.Answer;
import casement.local.service.QueueServer;
import casement.local.template.LambdaFunction;
import casement.local.template.Queue;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Asynchronous invocations of one function: kept in a queue, tried three times in all, then put aside. */
public final class Mailbox implements Delivery {
    private static final int TRIES = 3;
    private static final int PAUSE_SECONDS = 5;
    private static final int WEEK_SECONDS = 604_800;

    private final QueueServer server;
    private final LambdaFunction function;
    private final Functions functions;
    private final String queue;
    private final Pollers pollers;

    public Mailbox(QueueServer server, LambdaFunction function, String account, Functions functions, int concurrency) {
        this.server = server;
        this.function = function;
        this.functions = functions;
        this.queue = function.name() + "-mailbox";
        String failures = failures(function);
        String failuresArn = "arn:aws:sqs:elasticmq:" + account + ":" + failures;
        server.create(new Queue(failures, failuresArn, 30, WEEK_SECONDS, 0, Optional.empty()));
        server.create(new Queue(
                queue,
                "",
                function.timeoutSeconds() + 30,
                WEEK_SECONDS,
                0,
                Optional.of(new Queue.Redrive(failuresArn, TRIES))));
        this.pollers = new Pollers(queue, concurrency, this::once);
    }

    static String failures(LambdaFunction function) {
        return function.name() + "-mailbox-failed";
    }

    public String function() {
        return function.id();
    }

    /** Durable when this returns. */
    public void put(String event) {
        server.send(queue, event);
    }

    private void once() throws InterruptedException {
        List<JsonNode> messages = server.receive(queue, 1, 1);
        for (JsonNode message : messages) {
            pollers.busy(() -> deliver(message));
        }
    }

    private void deliver(JsonNode message) throws InterruptedException {
        byte[] event = message.path("Body").asText().getBytes(StandardCharsets.UTF_8);
        String receipt = message.path("ReceiptHandle").asText();
        switch (functions.call(function.id(), event)) {
            case Answer.Returned returned -> server.delete(queue, receipt);
            case Answer.RoomGone gone -> server.release(queue, receipt, 0);
            case Answer.Failed failed -> server.release(queue, receipt, PAUSE_SECONDS);
            case Answer.TimedOut late -> server.release(queue, receipt, PAUSE_SECONDS);
        }
    }

    @Override
    public boolean isIdle() {
        return pollers.isIdle() && server.depth(queue) == 0;
    }

    @Override
    public void close() {
        pollers.close();
    }
}
