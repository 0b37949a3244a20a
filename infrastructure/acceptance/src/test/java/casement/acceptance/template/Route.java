package casement.acceptance.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way from an API to a function.
 *
 * @param id of the route, without the word {@code Route}
 * @param api {@code Api}, or the WebSocket API
 * @param key as API Gateway knows it, such as {@code GET /v1/cameras}
 */
public record Route(String id, String api, String key, Templates.Resource integration) {
    private static final String HTTP_API = "Api";

    boolean isHttp() {
        return api.equals(HTTP_API);
    }

    /** Whether it takes what no other route takes. */
    public boolean isDefault() {
        return key.equals("$default");
    }

    public String method() {
        return key.split(" ", 2)[0];
    }

    public String path() {
        return key.split(" ", 2)[1];
    }

    /** By the functions that answer. */
    static Map<String, List<Route>> ofFunctions(List<Templates.Resource> resources) {
        Map<String, Templates.Resource> integrations = new HashMap<>();
        resources.stream()
                .filter(one -> one.type().equals("AWS::ApiGatewayV2::Integration"))
                .forEach(one -> integrations.put(one.file() + "/" + one.id(), one));
        Map<String, List<Route>> routes = new HashMap<>();
        resources.stream()
                .filter(one -> one.type().equals("AWS::ApiGatewayV2::Route"))
                .forEach(one -> {
                    String target = one.properties().at("Target", "Fn::Sub").text();
                    Templates.Resource integration =
                            integrations.get(one.file() + "/" + target.replaceAll("integrations/\\$\\{(.+)}", "$1"));
                    if (integration == null) {
                        throw new IllegalStateException(one + " leads to no integration of its template: " + target);
                    }
                    Route route = new Route(
                            one.id().replaceAll("Route$", ""),
                            one.properties().at("ApiId", "Ref").text(),
                            one.properties().at("RouteKey").text(),
                            integration);
                    routes.computeIfAbsent(function(integration), name -> new ArrayList<>())
                            .add(route);
                });
        return routes;
    }

    private static String function(Templates.Resource integration) {
        String uri = integration
                .properties()
                .at("IntegrationUri")
                .allTexts()
                .findFirst()
                .orElseThrow();
        return uri.replaceAll(".*functions/\\$\\{(.+)}/invocations", "$1").replaceAll("\\.Alias$", "");
    }
}
