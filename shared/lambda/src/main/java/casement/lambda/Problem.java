package casement.lambda;

import casement.domain.Fault;
import casement.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * A fault as an RFC 9457 problem document.
 *
 * @param instance the request that it happened in
 * @param clause the one that forbade it
 * @param problems everything that is wrong with what was sent
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Optional<String> clause,
        Optional<List<Fault.Problem>> problems) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String URN = "urn:casement:";
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
            case Fault.Outdated f -> make("outdated", "It has changed since it was read", 412, f, requestId);
            case Fault.KeyTaken f -> make("key-taken", "The key stands for another call", 422, f, requestId);
            case Fault.TooOften f -> make("too-often", "Too many calls", 429, f, requestId);
            case Fault.Unavailable f -> make("unavailable", "Try again later", 503, f, requestId);
        };
    }

    /** Something that we did not foresee; what it was stays with us. */
    static Problem unforeseen(String requestId) {
        return new Problem(
                URN + "unforeseen",
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
                URN + "too-many",
                "Too many from one place",
                429,
                "Nothing was taken. Try again later.",
                instance(requestId),
                Optional.empty(),
                Optional.empty());
    }

    /** As RFC 9457 has it. */
    public HttpAnswer answer() {
        return HttpAnswer.text(status, MEDIA_TYPE, Json.write(this));
    }

    /** The last part of the type's URN. */
    public String kind() {
        return type.substring(URN.length());
    }

    /** With the headers that belong to such a fault, however it is told. */
    static HttpAnswer headed(HttpAnswer told, Fault fault) {
        return switch (fault) {
            case Fault.NotSignedIn f -> told.with("www-authenticate", "Bearer");
            case Fault.TooOften f -> told.with("retry-after", Long.toString(f.retryAfterSeconds()));
            case Fault.Unavailable f -> told.with("retry-after", RETRY_AFTER_SECONDS);
            default -> told;
        };
    }

    private static Problem make(String kind, String title, int status, Fault fault, String requestId) {
        String detail = Optional.ofNullable(fault.getMessage()).orElse(title);
        return new Problem(URN + kind, title, status, detail, instance(requestId), Optional.empty(), Optional.empty());
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
