package casement.local;

import casement.kinesisvideo.sigv4.Secrets;
import casement.kinesisvideo.sigv4.SigV4Verifier;
import casement.local.delivery.Deliveries;
import casement.local.delivery.ObjectEvent;
import casement.local.front.Front;
import casement.local.front.SocketApi;
import casement.local.keys.KeyService;
import casement.local.process.Child;
import casement.local.process.JavaProgram;
import casement.local.retention.LifecycleSweeper;
import casement.local.room.Room;
import casement.local.room.Rooms;
import casement.local.run.Api;
import casement.local.run.DirectoryFounding;
import casement.local.service.DynamoDb;
import casement.local.service.ObjectStore;
import casement.local.service.Programs;
import casement.local.service.QueryHistory;
import casement.local.service.QueueServer;
import casement.local.signin.Person;
import casement.local.signin.SignIn;
import casement.local.template.Addresses;
import casement.local.template.Template;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The template, running on this machine: services, rooms, deliveries and the front, until it is closed. */
public final class Engine implements AutoCloseable {
    private static final String REGION = "us-west-2";
    private static final String ACCOUNT = "000000000000";
    private static final String STACK = "casement";
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(5);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final int MOST_LANES = 4;
    /** A gateway that ends with a higher status was killed. */
    private static final int LAST_OWN_STATUS = 5;

    private final EngineOptions options;
    private final Credentials credentials;
    private final Opened opened = new Opened();
    private final Front front;
    private final Template template;
    private final Services services;
    private final Map<String, String> environment;
    private final Deliveries deliveries;
    private final Rooms rooms;
    private final LifecycleSweeper sweeper;
    private final SocketApi sockets;
    private final List<Child> gateways = new ArrayList<>();

    private Engine(EngineOptions options, Consumer<String> progress) throws IOException, InterruptedException {
        this.options = options;
        this.credentials = Credentials.random(new SecureRandom());
        try {
            Path logs = Files.createDirectories(options.data().resolve("logs"));
            opened.keep(DataLock.of(options.data()));
            front = opened.keep(new Front(options.port()));
            Services.Doors doors = Services.Doors.free();
            Addresses addresses = new Addresses(
                    REGION,
                    ACCOUNT,
                    "http://127.0.0.1:" + doors.queues(),
                    front.address().toString());
            template = Template.read(options.template(), STACK, parameters(doors), addresses);
            progress.accept("template: " + template.functions().size() + " functions, "
                    + template.tables().size() + " tables, " + template.queues().size() + " queues");
            QueueServer queues = opened.keep(QueueServer.start(
                    new Programs(options.root()),
                    doors.queues(),
                    REGION,
                    ACCOUNT,
                    options.data().resolve("queues"),
                    logs));
            deliveries = opened.keep(new Deliveries(template, addresses, queues, options.clock()));
            URI publishing = deliveries.endpoint().address();
            services = opened.keep(Services.start(options, addresses, doors, credentials, publishing, queues));
            progress.accept("starting DynamoDB Local, ElasticMQ, S3Mock, sign-in, Kinesis Video");
            int lanes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_LANES);
            KeyService keys = opened.keep(new KeyService(options.data().resolve("keys"), template.signingKeys()));
            environment = new TreeMap<>(credentials.environment(REGION));
            environment.putAll(services.endpoints(front.address(), publishing));
            environment.put("AWS_ENDPOINT_URL_KMS", keys.address().toString());
            QueryHistory queryHistory = opened.keep(new QueryHistory());
            environment.put("AWS_ENDPOINT_URL_ATHENA", queryHistory.address().toString());
            services.await();
            services.create(template);
            progress.accept("services are up; starting the rooms");
            rooms = opened.keep(Rooms.start(template.functions(), lanes, environment, logs, options.clock()));
            deliveries.begin(this::call, services.tables(), options.data().resolve("streams"), lanes);
            sweeper = opened.keep(new LifecycleSweeper(template.buckets(), services.objects(), options.clock()));
            sweeper.every(BETWEEN_SWEEPS);
            rooms.awaitReady(LONGEST_START);
            progress.accept("rooms are up");
            sockets = opened.keep(new SocketApi(template.functions(), this::call, options.clock()));
            front.open(
                    template,
                    this::call,
                    services.objects(),
                    new SigV4Verifier(
                            "s3",
                            REGION,
                            Secrets.of(credentials.accessKey(), credentials.secretKey()),
                            options.clock()),
                    sockets,
                    new SigV4Verifier(
                            "execute-api",
                            REGION,
                            Secrets.of(credentials.accessKey(), credentials.secretKey()),
                            options.clock()),
                    (event, bucket, key, bytes, etag) -> deliveries.happened(new ObjectEvent(
                            event, bucket, key, bytes, etag, options.clock().instant())),
                    options.root().resolve("infrastructure/console/target/dist"),
                    consoleSettings(),
                    services.signIn().issuer(),
                    options.clock());
        } catch (IOException | InterruptedException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * @param progress told in short lines what is being done
     * @throws casement.local.template.Problems.NotUnderstood when the template cannot be run here
     * @throws Front.PortTaken when the port is somebody else's
     */
    public static Engine start(EngineOptions options, Consumer<String> progress)
            throws IOException, InterruptedException {
        Engine engine = new Engine(options, progress);
        try {
            engine.foundDirectory(progress);
            return engine;
        } catch (IOException | InterruptedException | RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** Without people in it nobody could sign in; done as a city does it, through the API. */
    private void foundDirectory(Consumer<String> progress) throws IOException, InterruptedException {
        if (template.functions().stream().anyMatch(f -> f.id().equals("ImportPeople"))) {
            new DirectoryFounding(new Api(this), options.clock(), progress).found();
        }
    }

    private Map<String, String> parameters(Services.Doors doors) {
        Map<String, String> parameters = new TreeMap<>(options.parameters());
        parameters.put("OidcIssuer", doors.issuer().toString());
        parameters.put("OidcAudience", SignIn.AUDIENCE);
        parameters.put("OidcFounders", Person.FOUNDERS);
        parameters.put("ConsoleOrigin", front.address().toString());
        parameters.putIfAbsent("AuditLogOrigin", "localhost/casement");
        parameters.putIfAbsent("SealingRounds", "1");
        parameters.putIfAbsent("SiteName", "Demonstration City");
        parameters.putIfAbsent("SiteContact", "nobody: this is a demonstration");
        return parameters;
    }

    private String consoleSettings() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("issuer", services.signIn().issuer().toString())
                .put("clientId", SignIn.CLIENT)
                .put("api", front.address().toString())
                .put("alertSocket", sockets.address().toString())
                .toString();
    }

    private casement.local.room.Answer call(String function, byte[] event) throws InterruptedException {
        return rooms.invoke(function, event).join();
    }

    public URI consoleUri() {
        return front.address().resolve("/");
    }

    public URI apiUri() {
        return front.address();
    }

    /** Where connections for alerts are made. */
    public URI socketUri() {
        return sockets.address();
    }

    /** The folder in which all state is kept. */
    public Path data() {
        return options.data();
    }

    public Template template() {
        return template;
    }

    /** A fresh access token. */
    public String token(Person person) {
        return services.signIn().token(person);
    }

    public QueueServer queues() {
        return services.queues();
    }

    public ObjectStore objects() {
        return services.objects();
    }

    /** Environment variables with which AWS's clients talk to the services here. */
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** The value that the template gives to a variable of some function, such as {@code SEGMENTS_TABLE}. */
    public String variable(String name) {
        return template.functions().stream()
                .flatMap(f -> Optional.ofNullable(f.environment().get(name)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no function in the template has " + name));
    }

    public DynamoDb tables() {
        return services.tables();
    }

    /** Tells of every event on every bus, as JSON. */
    public void watch(Consumer<String> watcher) {
        deliveries.watch(watcher);
    }

    /** Starts the camera gateway with those arguments. */
    public Child startGateway(List<String> arguments) {
        JavaProgram program = new JavaProgram(
                        "gateway",
                        JavaProgram.ownClassPath(),
                        "casement.gateway.Main",
                        arguments,
                        List.of("-Xmx768m", "-Djava.awt.headless=true"),
                        environment())
                .leashed();
        Child gateway = opened.keep(
                Child.start(program, options.data().resolve("logs"), () -> {}, status -> status <= LAST_OWN_STATUS));
        gateways.add(gateway);
        return gateway;
    }

    /** Every child process, by what people call it. */
    public List<Child> children() {
        List<Child> all = new ArrayList<>(services.children());
        rooms.all().stream().map(Room::child).forEach(all::add);
        all.addAll(gateways);
        return all;
    }

    /** Kills a child process without warning; it is started again by itself. */
    public void kill(String name) {
        children().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no child process is called " + name))
                .kill();
    }

    /** Carries out the buckets' lifecycle rules now. */
    public int sweep() {
        return sweeper.sweep();
    }

    /** Nothing waits in a queue or stream, and no function runs. */
    public boolean isQuiet() {
        return rooms.isIdle() && deliveries.isIdle() && rooms.isIdle();
    }

    /** Messages that could not be handled, by the queue they were put aside in. */
    public Map<String, Integer> deadLetters() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String queue : deliveries.deadLetterQueues()) {
            int depth = services.queues().depth(queue);
            if (depth > 0) {
                counts.put(queue, depth);
            }
        }
        return counts;
    }

    @Override
    public void close() {
        opened.close();
    }
}
