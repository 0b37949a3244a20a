package casement.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a root template and the stacks nested in it. */
final class TemplateReader {
    private final Path root;
    private final Addresses addresses;
    private final Problems problems;
    private final RouteReader routes;

    private final List<LambdaFunction> functions = new ArrayList<>();
    private final List<Queue> queues = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Topic.Subscription> subscriptions = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Bucket> buckets = new ArrayList<>();
    private final List<SigningKey> signingKeys = new ArrayList<>();
    private final List<String> buses = new ArrayList<>();
    private final List<BusRule> busRules = new ArrayList<>();

    TemplateReader(Path root, Addresses addresses, Problems problems) {
        this.root = root;
        this.addresses = addresses;
        this.problems = problems;
        this.routes = new RouteReader(problems);
    }

    Template read(String stackName, Map<String, String> parameters) {
        Map<String, Value> arguments = new LinkedHashMap<>();
        Where given = new Where("parameters given", 1);
        String shownAs = String.valueOf(root.getFileName());
        Set<String> declared =
                StackFile.read(root, shownAs, problems).parameters().keySet();
        parameters.forEach((k, v) -> {
            if (declared.contains(k)) {
                arguments.put(k, new Value.Text(v, false, given));
            }
        });
        Stack stack = load(stackName, root, shownAs, arguments);
        build(stack);
        checkRooms();
        List<LambdaFunction> routed = routes.joined(functions);
        return new Template(
                routed, queues, topics, subscriptions, tables, buckets, signingKeys, buses, busRules, routes.cors());
    }

    /** Nested stacks are known before anything is evaluated, so that their outputs can be asked for in any order. */
    private Stack load(String name, Path file, String shownAs, Map<String, Value> arguments) {
        StackFile read = StackFile.read(file, shownAs, problems);
        Stack stack = new Stack(name, read, arguments, addresses, problems);
        for (StackFile.Resource resource : read.resources().values()) {
            if (resource.type().equals("AWS::CloudFormation::Stack") && stack.exists(resource)) {
                nest(stack, resource);
            }
        }
        return stack;
    }

    private void nest(Stack stack, StackFile.Resource resource) {
        Map<String, Value> written = resource.properties().fields();
        Value url = written.get("TemplateURL");
        if (!(url instanceof Value.Text text) || text.text().contains("://")) {
            problems.add(resource.where(), resource.id() + ": TemplateURL must be the path of a file");
            return;
        }
        Path file = stack.file().file().resolveSibling(text.text());
        Map<String, Value> arguments = new HashMap<>();
        if (written.get("Parameters") instanceof Value.Fields given) {
            given.fields()
                    .forEach((k, v) -> arguments.put(k, v instanceof Value.Text ? v : new Value.Deferred(stack, v)));
        }
        stack.nest(resource.id(), load(stack.name() + "-" + resource.id(), file, text.text(), arguments));
    }

    /** A stack before those nested in it, whose routes belong to its API. */
    private void build(Stack stack) {
        for (StackFile.Resource resource : stack.file().resources().values()) {
            if (stack.exists(resource)) {
                build(stack, resource);
            }
        }
        stack.nested().values().forEach(this::build);
        stack.file().outputs().values().forEach(stack::evaluate);
    }

    private void build(Stack stack, StackFile.Resource resource) {
        String type = resource.type();
        if (ResourceTypes.hasNoLocalCounterpart(type)) {
            return;
        }
        if (!ResourceTypes.runsHere(type)) {
            problems.add(resource.where(), "resource type " + type + " (" + resource.id() + ") is not understood here");
            return;
        }
        if (type.equals("AWS::Serverless::Function")) {
            functions.add(new FunctionReader(stack, problems).read(resource));
            return;
        }
        Properties p = new Properties(type, stack.evaluate(resource.properties()), problems);
        Identity identity = stack.identity(resource.id()).orElseThrow();
        switch (type) {
            case "AWS::SQS::Queue" -> queues.add(Queue.of(identity, p));
            case "AWS::SNS::Topic" -> topics.add(Topic.of(identity, p));
            case "AWS::SNS::Subscription" -> subscriptions.add(Topic.Subscription.of(p));
            case "AWS::DynamoDB::Table" -> tables.add(Table.of(identity, p));
            case "AWS::S3::Bucket" -> buckets.add(Bucket.of(identity, p, problems));
            case "AWS::KMS::Key" -> SigningKey.of(identity, p).ifPresent(signingKeys::add);
            case "AWS::Events::EventBus" -> {
                p.onlyInAws("Name", "Description", "KmsKeyIdentifier", "Tags", "DeadLetterConfig");
                buses.add(identity.name());
            }
            case "AWS::Events::Rule" -> busRules.add(BusRules.of(p, problems));
            case "AWS::ApiGatewayV2::Api" -> routes.api(identity, p);
            case "AWS::ApiGatewayV2::Stage" -> routes.stage(p);
            case "AWS::ApiGatewayV2::Integration" -> routes.integration(identity, p);
            case "AWS::ApiGatewayV2::Route" -> routes.route(p);
            default -> p.onlyInAws("TemplateURL", "Parameters", "Tags", "TimeoutInMinutes");
        }
        p.end();
    }

    /** A room's functions share one process here, and so one environment. */
    private void checkRooms() {
        Map<String, LambdaFunction> first = new HashMap<>();
        for (LambdaFunction function : functions) {
            function.environment().forEach((variable, value) -> {
                LambdaFunction other = first.putIfAbsent(function.artefact() + " " + variable, function);
                if (other != null && !value.equals(other.environment().get(variable))) {
                    problems.add(
                            function.where(),
                            function.id() + " and " + other.id() + " share a room but disagree on " + variable);
                }
            });
        }
    }
}
