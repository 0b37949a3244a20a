package casement.acceptance.api;

import casement.acceptance.template.Templates;
import casement.acceptance.template.Tree;
import casement.lambda.Operation;
import casement.testkit.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation: its route from the template, its sentence from the table of functions, its types from its handler. */
record Declared(String id, String room, String method, String path, String sentence, Operation operation) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Of the people and sharing rooms; docs/api.md tells of them in words. The list may only become shorter. */
    static final Set<String> NOT_DESCRIBED = Set.of(
            "AnswerRequest",
            "ApproveAgency",
            "AuthorisePerson",
            "DecideRequest",
            "DeclareBreach",
            "EndAgency",
            "ImportPeople",
            "ListReports",
            "ListRequests",
            "ProvisionPeople",
            "ReceiveRequest",
            "RecordNotice",
            "RecordTraining",
            "RegisterAgency",
            "ReportError",
            "ReportWrongData",
            "ReviewReport",
            "ShowAgencies",
            "ShowExposure",
            "ShowPeople",
            "ShowPerson",
            "ShowRequest",
            "WithdrawAuthorisation");

    /** Every operation of the API that is described, in order of path. */
    static List<Declared> all() {
        return Templates.functions().values().stream()
                .filter(function -> !NOT_DESCRIBED.contains(function.id()))
                .flatMap(function -> route(function).map(route -> of(function, route)).stream())
                .sorted(java.util.Comparator.comparing(Declared::path).thenComparing(Declared::method))
                .toList();
    }

    List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    boolean changes() {
        return !method.equals("GET");
    }

    private static Optional<Tree> route(Templates.Function function) {
        return function.events().stream()
                .filter(event -> event.at("Type").text().equals("HttpApi"))
                .map(event -> event.at("Properties"))
                .filter(route -> route.at("Path").isThere())
                .findFirst();
    }

    private static Declared of(Templates.Function function, Tree route) {
        return new Declared(
                function.id(),
                function.room(),
                route.at("Method").text(),
                route.at("Path").text(),
                sentence(function.id()),
                operation(function));
    }

    private static Operation operation(Templates.Function function) {
        try {
            return Optional.ofNullable(Class.forName(function.handler()).getAnnotation(Operation.class))
                    .orElseThrow(() -> new IllegalStateException(function.handler()
                            + " does not say what it takes and gives: annotate it with @Operation"
                            + " (docs/api.md, \"Adding an operation\")"));
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
