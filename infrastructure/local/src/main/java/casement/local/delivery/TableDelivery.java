package casement.local.delivery;

import casement.local.room.Answer;
import casement.local.service.AwsJson;
import casement.local.service.DynamoDb;
import casement.local.service.QueueServer;
import casement.local.template.Trigger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A table's stream to a function, shard by shard, in order. The checkpoint on disk moves only past what the function
 * has done (or what was given up after the retries that the template allows), so nothing is missed after any stop.
 */
public final class TableDelivery implements Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(TableDelivery.class);
    private static final long PAUSE_MILLIS = 250;
    /** A table gets a new shard once in hours. */
    private static final long SHARDS_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final long RETRY_MILLIS = 1_000;

    private final DynamoDb tables;
    private final QueueServer queues;
    private final String table;
    private final Trigger.FromTable trigger;
    private final String function;
    private final Functions functions;
    private final String region;
    private final Filter filter;
    private final Checkpoints checkpoints;
    private final Map<String, String> iterators = new HashMap<>();
    private final Pollers pollers;
    private String stream = "";
    private List<String> shards = List.of();
    private long listed;
    private volatile boolean caughtUp;

    public TableDelivery(
            DynamoDb tables,
            QueueServer queues,
            Trigger.FromTable trigger,
            String function,
            Functions functions,
            String region,
            Path state) {
        this.tables = tables;
        this.queues = queues;
        this.table = trigger.streamArn().replaceAll(".*:table/([^/]+)/stream/.*", "$1");
        this.trigger = trigger;
        this.function = function;
        this.functions = functions;
        this.region = region;
        this.filter = new Filter(trigger.filters());
        this.checkpoints = new Checkpoints(state.resolve(function + "-" + table + ".json"));
        this.pollers = new Pollers(function + "-from-" + table, 1, this::once);
    }

    private void once() throws InterruptedException {
        boolean any = false;
        if (shards.isEmpty() || System.nanoTime() - listed > SHARDS_NANOS) {
            stream = tables.streamArn(table);
            shards = shards(stream);
            listed = System.nanoTime();
        }
        for (String shard : shards) {
            any |= readShard(shard);
        }
        caughtUp = !any;
        if (!any) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Parents come before their children, which is the order in which DynamoDB lists them. */
    private List<String> shards(String stream) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("StreamArn", stream);
        List<String> shards = new ArrayList<>();
        for (JsonNode shard : tables.streams("DescribeStream", request)
                .path("StreamDescription")
                .path("Shards")) {
            shards.add(shard.path("ShardId").asText());
        }
        return shards;
    }

    /** Where that fails, the shard is read again from its checkpoint. */
    private boolean readShard(String shard) throws InterruptedException {
        String before = iterators.remove(shard);
        JsonNode read = tables.streams(
                "GetRecords",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("ShardIterator", before == null ? iterator(shard) : before)
                        .put("Limit", trigger.batchSize()));
        List<JsonNode> batch = new ArrayList<>();
        read.path("Records").forEach(batch::add);
        if (!batch.isEmpty()) {
            caughtUp = false;
            pollers.busy(() -> deliver(shard, batch, 0));
        }
        if (read.path("NextShardIterator").isTextual()) {
            iterators.put(shard, read.path("NextShardIterator").asText());
        }
        return !batch.isEmpty();
    }

    private String iterator(String shard) {
        ObjectNode request =
                JsonNodeFactory.instance.objectNode().put("StreamArn", stream).put("ShardId", shard);
        Optional<String> position = checkpoints.of(shard);
        if (position.isPresent()) {
            request.put("ShardIteratorType", "AFTER_SEQUENCE_NUMBER").put("SequenceNumber", position.get());
        } else {
            request.put("ShardIteratorType", trigger.fromTheBeginning() ? "TRIM_HORIZON" : "LATEST");
        }
        try {
            return tables.streams("GetShardIterator", request)
                    .path("ShardIterator")
                    .asText();
        } catch (AwsJson.Refused e) {
            if (position.isPresent() && e.type().equals("TrimmedDataAccessException")) {
                request.remove("SequenceNumber");
                request.put("ShardIteratorType", "TRIM_HORIZON");
                return tables.streams("GetShardIterator", request)
                        .path("ShardIterator")
                        .asText();
            }
            throw e;
        }
    }

    private void deliver(String shard, List<JsonNode> batch, int failures) throws InterruptedException {
        List<JsonNode> admitted = batch.stream().filter(filter::admits).toList();
        if (admitted.isEmpty()) {
            checkpoints.set(shard, sequenceOf(batch.getLast()));
            return;
        }
        Answer answer = functions.call(function, envelope(admitted));
        Optional<Set<String>> failed = answer instanceof Answer.Returned returned
                ? (trigger.reportsFailures() ? FailedItems.of(returned) : Optional.of(Set.of()))
                : Optional.empty();
        if (failed.isPresent() && failed.get().isEmpty()) {
            checkpoints.set(shard, sequenceOf(batch.getLast()));
            return;
        }
        int firstFailed = failed.isEmpty() ? 0 : firstFailed(batch, failed.get());
        if (firstFailed > 0) {
            checkpoints.set(shard, sequenceOf(batch.get(firstFailed - 1)));
            again(shard, batch.subList(firstFailed, batch.size()), 0);
        } else if (answer instanceof Answer.RoomGone) {
            again(shard, batch, failures);
        } else if (trigger.bisect() && batch.size() > 1) {
            again(shard, batch.subList(0, batch.size() / 2), failures);
            again(shard, batch.subList(batch.size() / 2, batch.size()), failures);
        } else if (trigger.retries() >= 0 && failures >= trigger.retries()) {
            giveUp(shard, batch);
        } else {
            LOG.warn("{} failed on {} records of {}; trying again", function, batch.size(), table);
            again(shard, batch, failures + 1);
        }
    }

    private void again(String shard, List<JsonNode> batch, int failures) throws InterruptedException {
        Thread.sleep(RETRY_MILLIS);
        deliver(shard, batch, failures);
    }

    private void giveUp(String shard, List<JsonNode> batch) {
        LOG.error("{} gave up {} records of {}", function, batch.size(), table);
        trigger.onFailure().ifPresent(arn -> {
            ObjectNode told = JsonNodeFactory.instance.objectNode().put("function", function);
            told.putObject("DDBStreamBatchInfo")
                    .put("shardId", shard)
                    .put("startSequenceNumber", sequenceOf(batch.getFirst()))
                    .put("endSequenceNumber", sequenceOf(batch.getLast()))
                    .put("batchSize", batch.size());
            queues.send(arn.substring(arn.lastIndexOf(':') + 1), told.toString());
        });
        checkpoints.set(shard, sequenceOf(batch.getLast()));
    }

    private static int firstFailed(List<JsonNode> batch, Set<String> failed) {
        for (int i = 0; i < batch.size(); i++) {
            if (failed.contains(sequenceOf(batch.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    private byte[] envelope(List<JsonNode> batch) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ArrayNode records = event.putArray("Records");
        for (JsonNode record : batch) {
            ObjectNode copy = record.deepCopy();
            copy.put("eventSourceARN", trigger.streamArn());
            copy.put("awsRegion", region);
            records.add(copy);
        }
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sequenceOf(JsonNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }

    @Override
    public boolean isIdle() {
        return caughtUp && pollers.isIdle();
    }

    @Override
    public void close() {
        pollers.close();
    }
}
