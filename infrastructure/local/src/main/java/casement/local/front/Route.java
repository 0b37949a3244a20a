package casement.local.front;

import casement.local.template.Trigger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One route of the API: a method, a path with parameters in braces, and the function that answers. */
record Route(String method, List<String> segments, String function) implements Comparable<Route> {
    private static final List<String> DEFAULT = List.of(Trigger.Http.DEFAULT);

    static Route of(String method, String path, String function) {
        if (path.equals(Trigger.Http.DEFAULT)) {
            return new Route(method, DEFAULT, function);
        }
        return new Route(method, List.of(path.substring(1).split("/", -1)), function);
    }

    /** As API Gateway names it. */
    String key() {
        return isDefault() ? Trigger.Http.DEFAULT : method + " /" + String.join("/", segments);
    }

    /** The values of the path's parameters, decoded, when the path is this route's. */
    Optional<Map<String, String>> match(String method, String rawPath) {
        if (isDefault()) {
            return Optional.of(Map.of());
        }
        if (!this.method.equals(method) && !this.method.equalsIgnoreCase("ANY")) {
            return Optional.empty();
        }
        List<String> given = new ArrayList<>(List.of(rawPath.substring(1).split("/", -1)));
        if (isGreedy() && given.size() > segments.size()) {
            List<String> rest = given.subList(segments.size() - 1, given.size());
            String joined = String.join("/", rest);
            rest.clear();
            given.add(joined);
        }
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String segment = segments.get(i);
            String value = decoded(given.get(i));
            if (isParameter(segment)) {
                parameters.put(name(segment), value);
            } else if (!segment.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    /** What is no percent-encoding stays as it was sent. */
    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }

    private boolean isDefault() {
        return segments.equals(DEFAULT);
    }

    /** Its last parameter takes all that is left of a path. */
    private boolean isGreedy() {
        return segments.getLast().endsWith("+}");
    }

    private static String name(String parameter) {
        return parameter.substring(1, parameter.length() - (parameter.endsWith("+}") ? 2 : 1));
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private long parameters() {
        return segments.stream().filter(Route::isParameter).count();
    }

    /** The most specific first. */
    @Override
    public int compareTo(Route other) {
        if (isDefault() != other.isDefault()) {
            return isDefault() ? 1 : -1;
        }
        int byParameters = Long.compare(parameters(), other.parameters());
        return byParameters != 0 ? byParameters : key().compareTo(other.key());
    }
}
