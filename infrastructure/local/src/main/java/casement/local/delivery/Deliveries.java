package casement.local.delivery;

import casement.local.service.DynamoDb;
import casement.local.service.QueueServer;
import casement.local.template.Addresses;
import casement.local.template.BusRule;
import casement.local.template.LambdaFunction;
import casement.local.template.Template;
import casement.local.template.Topic;
import casement.local.template.Trigger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything that the template wires to its functions, apart from HTTP. */
public final class Deliveries implements AutoCloseable {
    private final Template template;
    private final Addresses addresses;
    private final QueueServer queues;
    private final InstantSource clock;
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Map<String, Mailbox> mailboxes = new HashMap<>();
    private final Map<String, Bus> buses = new LinkedHashMap<>();
    private final Announcements topics;
    private final Clockwork clockwork;
    private final AwsEndpoint endpoint;

    /** The publishing endpoint answers from now on; deliveries begin with {@link #begin}. */
    public Deliveries(Template template, Addresses addresses, QueueServer queues, InstantSource clock)
            throws IOException {
        this.template = template;
        this.addresses = addresses;
        this.queues = queues;
        this.clock = clock;
        this.topics = new Announcements(clock);
        this.clockwork = new Clockwork(addresses.region(), addresses.account(), clock);
        buses.put("default", new Bus(addresses.region(), addresses.account(), clock));
        template.buses().forEach(b -> buses.put(b, new Bus(addresses.region(), addresses.account(), clock)));
        template.topics().forEach(t -> topics.add(t.arn()));
        this.endpoint = new AwsEndpoint(topics, buses);
    }

    public AwsEndpoint endpoint() {
        return endpoint;
    }

    /** Also tells somebody in this process of every event on every bus. */
    public void watch(Consumer<String> watcher) {
        buses.values()
                .forEach(
                        b -> b.add(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode(), watcher));
    }

    /** The queues and tables must be there. */
    public void begin(Functions functions, DynamoDb tables, Path state, int lanes) {
        for (LambdaFunction function : template.functions()) {
            int most = function.reservedConcurrency() > 0 ? Math.min(lanes, function.reservedConcurrency()) : lanes;
            for (Trigger trigger : function.triggers()) {
                switch (trigger) {
                    case Trigger.Http http -> {}
                    case Trigger.Socket socket -> {}
                    case Trigger.FromQueue q -> {
                        int concurrency = q.maxConcurrency() > 0 ? Math.min(most, q.maxConcurrency()) : most;
                        deliveries.add(new QueueDelivery(
                                queues, q, function.id(), functions, addresses.region(), concurrency));
                    }
                    case Trigger.FromTable t ->
                        deliveries.add(new TableDelivery(
                                tables, queues, t, function.id(), functions, addresses.region(), state));
                    case Trigger.Timed t -> clockwork.add(t, function.id(), mailbox(function, functions, most)::put);
                    case Trigger.FromBus b -> {
                        Mailbox mailbox = mailbox(function, functions, most);
                        bus(b.bus()).add(b.pattern(), mailbox::put);
                    }
                    case Trigger.FromTopic t ->
                        topics.toFunction(t.topicArn(), mailbox(function, functions, most)::put);
                    case Trigger.FromBucket b -> mailbox(function, functions, most);
                }
            }
        }
        template.subscriptions().forEach(s -> subscribe(s, functions, lanes));
        template.busRules().forEach(r -> wire(r, functions, lanes));
    }

    private void subscribe(Topic.Subscription s, Functions functions, int lanes) {
        if (s.protocol().equals("sqs")) {
            String queue = last(s.endpoint());
            topics.toQueue(s.topicArn(), s.raw(), body -> queues.send(queue, body));
        } else {
            topics.toFunction(s.topicArn(), mailbox(byArn(s.endpoint()), functions, lanes)::put);
        }
    }

    private void wire(BusRule rule, Functions functions, int lanes) {
        for (String arn : rule.targetArns()) {
            Consumer<String> target = arn.contains(":sqs:")
                    ? event -> queues.send(last(arn), event)
                    : mailbox(byArn(arn), functions, lanes)::put;
            bus(rule.bus()).add(rule.pattern(), target);
        }
    }

    /** An object came or went. */
    public void happened(ObjectEvent event) {
        boolean announced = template.buckets().stream()
                .anyMatch(b -> b.announces() && b.name().equals(event.bucket()));
        if (announced) {
            event.detailType().ifPresent(type -> bus("default").put(event.entry(type), event.detail()));
        }
        for (LambdaFunction function : template.functions()) {
            for (Trigger trigger : function.triggers()) {
                Mailbox mailbox = mailboxes.get(function.id());
                if (mailbox != null && trigger instanceof Trigger.FromBucket b && event.concerns(b)) {
                    mailbox.put(event.envelope(addresses.region()));
                }
            }
        }
    }

    private Mailbox mailbox(LambdaFunction function, Functions functions, int concurrency) {
        return mailboxes.computeIfAbsent(function.id(), id -> {
            Mailbox mailbox = new Mailbox(queues, function, addresses.account(), functions, concurrency);
            deliveries.add(mailbox);
            return mailbox;
        });
    }

    private LambdaFunction byArn(String arn) {
        return template.functions().stream()
                .filter(f -> f.arn().equals(arn))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no function " + arn));
    }

    private Bus bus(String name) {
        Bus bus = buses.get(name);
        if (bus == null) {
            throw new IllegalStateException("no event bus " + name);
        }
        return bus;
    }

    private static String last(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }

    /** Names of the queues to which goes what could not be done. */
    public List<String> deadLetterQueues() {
        List<String> names = new ArrayList<>();
        template.queues().forEach(q -> q.redrive().ifPresent(r -> names.add(last(r.queueArn()))));
        template.functions().stream()
                .filter(f -> mailboxes.containsKey(f.id()))
                .forEach(f -> names.add(Mailbox.failures(f)));
        return names;
    }

    public boolean isIdle() {
        return deliveries.stream().allMatch(Delivery::isIdle);
    }

    public InstantSource clock() {
        return clock;
    }

    @Override
    public void close() {
        clockwork.close();
        deliveries.forEach(Delivery::close);
        endpoint.close();
    }
}
