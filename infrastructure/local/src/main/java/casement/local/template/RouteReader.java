package casement.local.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins routes to the functions that answer them, whichever stacks they, their integrations and their API stand in. */
final class RouteReader {
    private static final String TARGET = "integrations/";
    private static final Pattern KEY = Pattern.compile("([A-Z]+) (/[^ ]*)");
    private static final Pattern INVOCATION =
            Pattern.compile("arn:[^:]+:apigateway:[^:]+:lambda:path/2015-03-31/functions/(.+)/invocations");

    /** An API as declared. */
    private enum Protocol {
        HTTP,
        WEBSOCKET
    }

    private record Integration(String api, String uri, String format, Where where) {}

    private record Route(String api, String key, String target, Where where) {}

    private final Problems problems;
    private final Map<String, Protocol> apis = new LinkedHashMap<>();
    private final Map<String, Integration> integrations = new HashMap<>();
    private final List<Route> routes = new ArrayList<>();
    private Optional<Cors> cors = Optional.empty();

    RouteReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Cors> cors() {
        return cors;
    }

    void api(Identity identity, Properties p) {
        String protocol = p.required("ProtocolType");
        cors = p.inner("CorsConfiguration").map(Cors::ofApi).or(() -> cors);
        p.onlyInAws("Name", "Description", "DisableExecuteApiEndpoint", "Tags");
        if (protocol.equals("WEBSOCKET")) {
            String selection = p.required("RouteSelectionExpression");
            if (!selection.equals("$request.body.action")) {
                p.problem("RouteSelectionExpression", "only $request.body.action selects routes here");
            }
        } else if (!protocol.equals("HTTP")) {
            p.problem("ProtocolType", "must be HTTP or WEBSOCKET, not '" + protocol + "'");
            return;
        }
        if (apis.containsValue(Protocol.valueOf(protocol))) {
            p.problem("ProtocolType", "one API of each protocol runs here");
        }
        apis.put(identity.name(), Protocol.valueOf(protocol));
    }

    void stage(Properties p) {
        p.required("ApiId");
        p.required("StageName");
        p.onlyInAws("AutoDeploy", "DefaultRouteSettings", "AccessLogSettings", "Description", "Tags");
    }

    void integration(Identity identity, Properties p) {
        String type = p.required("IntegrationType");
        if (!type.equals("AWS_PROXY")) {
            p.problem("IntegrationType", "only functions answer here (AWS_PROXY), not '" + type + "'");
        }
        p.onlyInAws("TimeoutInMillis", "Description");
        integrations.put(
                identity.name(),
                new Integration(
                        p.required("ApiId"),
                        p.required("IntegrationUri"),
                        p.text("PayloadFormatVersion").orElse("1.0"),
                        p.where()));
    }

    void route(Properties p) {
        routes.add(new Route(p.required("ApiId"), p.required("RouteKey"), p.required("Target"), p.where()));
        p.onlyInAws("AuthorizationType", "OperationName");
    }

    /** The functions, each with the routes that it answers. */
    List<LambdaFunction> joined(List<LambdaFunction> functions) {
        Map<String, List<Trigger>> answered = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Route route : routes) {
            if (!taken.add(route.api() + " " + route.key())) {
                problems.add(route.where(), "route '" + route.key() + "' is declared twice");
            }
            Optional<String> function = function(route);
            Optional<Trigger> trigger = trigger(route);
            if (function.isPresent() && trigger.isPresent()) {
                answered.computeIfAbsent(function.get(), name -> new ArrayList<>())
                        .add(trigger.get());
            }
        }
        List<LambdaFunction> joined = functions.stream()
                .map(f -> f.with(Optional.ofNullable(answered.remove(f.alias())).orElse(List.of())))
                .toList();
        Where unknown = new Where("routes", 1);
        answered.forEach((alias, triggers) ->
                problems.add(unknown, triggers + " lead to '" + alias + "', which is no function's live alias"));
        return joined;
    }

    private Optional<String> function(Route route) {
        String name = route.target().startsWith(TARGET) ? route.target().substring(TARGET.length()) : "";
        Integration integration = integrations.get(name);
        if (integration == null) {
            problems.add(route.where(), "route '" + route.key() + "' leads to no integration");
            return Optional.empty();
        }
        if (!integration.api().equals(route.api())) {
            problems.add(route.where(), "route '" + route.key() + "' leads to another API's integration");
        }
        if (apis.get(route.api()) == Protocol.HTTP && !integration.format().equals("2.0")) {
            problems.add(integration.where(), "PayloadFormatVersion: only format 2.0 is delivered here");
        }
        Matcher invocation = INVOCATION.matcher(integration.uri());
        return Optional.of(invocation.matches() ? invocation.group(1) : integration.uri());
    }

    private Optional<Trigger> trigger(Route route) {
        Protocol protocol = apis.get(route.api());
        if (protocol == Protocol.WEBSOCKET) {
            return Optional.of(new Trigger.Socket(route.key()));
        }
        if (protocol == Protocol.HTTP && route.key().equals(Trigger.Http.DEFAULT)) {
            return Optional.of(new Trigger.Http(Trigger.Http.ANY, Trigger.Http.DEFAULT));
        }
        Matcher key = KEY.matcher(route.key());
        if (protocol == Protocol.HTTP && key.matches()) {
            return Optional.of(new Trigger.Http(key.group(1), key.group(2)));
        }
        problems.add(
                route.where(),
                protocol == null
                        ? "there is no API '" + route.api() + "'"
                        : "route key '" + route.key() + "' is no method and path");
        return Optional.empty();
    }
}
