package casement.lambda;

import casement.domain.Fault;
import casement.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fault as an RFC 9457 problem document.
 *
 * @param instance the request that it happened in
 * @param clause the one that forbade it
 * @param problems everything that is wrong with what was sent
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Optional<String> clause,
        Optional<List<Fault.Problem>> problems) {

    private static final String RETRY_AFTER_SECONDS = "5";

    static Problem of(Fault fault, String requestId) {
        return switch (fault) {
            case Fault.BadInput f ->
                make("bad-input", "What was sent is wrong", 400, f, requestId).listing(f.problems());
            case Fault.NotSignedIn f -> make("not-signed-in", "Nobody is signed in", 401, f, requestId);
            case Fault.Refused f ->
                make("refused", "The rules forbid it", 403, f, requestId).by(f.clause());
            case Fault.Missing f -> make("missing", "There is no such thing", 404, f, requestId);
            case Fault.Conflict f -> make("conflict", "It contradicts what is there", 409, f, requestId);
            case Fault.Unavailable f -> make("unavailable", "Try again later", 503, f, requestId);
        };
    }

    /** Something that we did not foresee; what it was stays with us. */
    static Problem unforeseen(String requestId) {
        return new Problem(
                "urn:casement:unforeseen",
                "Something went wrong here",
                500,
                "It is not known whether anything was done. The request's id helps to find out why.",
                instance(requestId),
                Optional.empty(),
                Optional.empty());
    }

    /** One source asks too often. */
    static Problem tooMany(String requestId) {
        return new Problem(
                "urn:casement:too-many",
                "Too many from one place",
                429,
                "Nothing was taken. Try again later.",
                instance(requestId),
                Optional.empty(),
                Optional.empty());
    }

    HttpAnswer answer() {
        HttpAnswer answer = HttpAnswer.text(status, "application/problem+json", Json.write(this));
        Map<Integer, HttpAnswer> withMore = Map.of(
                401, answer.with("www-authenticate", "Bearer"),
                503, answer.with("retry-after", RETRY_AFTER_SECONDS));
        return withMore.getOrDefault(status, answer);
    }

    private static Problem make(String kind, String title, int status, Fault fault, String requestId) {
        String detail = Optional.ofNullable(fault.getMessage()).orElse(title);
        return new Problem(
                "urn:casement:" + kind, title, status, detail, instance(requestId), Optional.empty(), Optional.empty());
    }

    private Problem listing(List<Fault.Problem> all) {
        return new Problem(type, title, status, detail, instance, clause, Optional.of(all));
    }

    private Problem by(String forbiddingClause) {
        return new Problem(type, title, status, detail, instance, Optional.of(forbiddingClause), problems);
    }

    private static String instance(String requestId) {
        return "urn:request:" + requestId;
    }
}
