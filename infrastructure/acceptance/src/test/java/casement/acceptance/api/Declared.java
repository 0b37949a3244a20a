package casement.acceptance.api;

import casement.acceptance.template.Route;
import casement.acceptance.template.Templates;
import casement.lambda.Operation;
import casement.testkit.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One operation: its route from the template, its sentence from the table of functions, its types from its handler. */
record Declared(
        String id,
        String room,
        String method,
        String path,
        String sentence,
        Operation operation,
        Optional<Operation.Dialect> dialect) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Every operation of the API, in order of path. */
    static List<Declared> all() {
        return Templates.functions().values().stream()
                .flatMap(Declared::of)
                .sorted(Comparator.comparing(Declared::path).thenComparing(Declared::method))
                .toList();
    }

    List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Of the body that it takes. */
    String takesMediaType() {
        return dialect.map(Operation.Dialect::mediaType).orElse(operation.takesMediaType());
    }

    /** Of a good answer's body. */
    List<String> mediaTypes() {
        return dialect.map(one -> List.of(one.mediaType())).orElse(List.of(operation.mediaTypes()));
    }

    boolean changes() {
        return !method.equals("GET");
    }

    private static Stream<Declared> of(Templates.Function function) {
        List<Route> routes = function.http();
        return routes.stream()
                .filter(route -> !route.isDefault())
                .map(route -> routes.size() == 1
                        ? of(function, function.id(), route, "")
                        : of(function, route.id(), route, route.key()));
    }

    private static Declared of(Templates.Function function, String id, Route route, String pattern) {
        Operation operation = operation(function, pattern);
        String sentence = operation.says().isEmpty() ? sentence(function.id()) : operation.says();
        return new Declared(
                id, function.room(), route.method(), documented(route), sentence, operation, dialect(function));
    }

    /** OpenAPI has no parameter that takes several segments. */
    private static String documented(Route route) {
        return route.path().replace("+}", "}");
    }

    /** @param pattern of one of several routes; empty: the function has no other */
    private static Operation operation(Templates.Function function, String pattern) {
        return Arrays.stream(handler(function).getAnnotationsByType(Operation.class))
                .filter(operation -> operation.route().equals(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(function.handler() + " does not say what it takes and"
                        + " gives" + (pattern.isEmpty() ? "" : " at " + pattern)
                        + ": annotate it with @Operation (docs/api.md, \"Adding an operation\")"));
    }

    private static Optional<Operation.Dialect> dialect(Templates.Function function) {
        return Optional.ofNullable(handler(function).getAnnotation(Operation.Dialect.class));
    }

    private static Class<?> handler(Templates.Function function) {
        try {
            return Class.forName(function.handler());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no handler " + function.handler(), e);
        }
    }

    private static String sentence(String id) {
        try {
            String table = Files.readString(SharedData.root().resolve("functions/README.md"));
            Matcher row =
                    Pattern.compile("(?m)^\\| " + id + " \\|.*\\| (.+?) \\|$").matcher(table);
            if (!row.find()) {
                throw new IllegalStateException("functions/README.md has no row " + id);
            }
            return row.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
