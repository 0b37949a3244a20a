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
            case Fault.Outdated f -> make("outdated", "It has changed since it was read", 412, f, requestId);
            case Fault.KeyTaken f -> make("key-taken", "The key stands for another call", 422, f, requestId);
            case Fault.TooOften f -> make("too-often", "Too many calls", 429, f, requestId);
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
        return HttpAnswer.text(status, "application/problem+json", Json.write(this));
    }

    /** With the headers that belong to such a fault. */
    HttpAnswer answer(Fault fault) {
        return switch (fault) {
            case Fault.NotSignedIn f -> answer().with("www-authenticate", "Bearer");
            case Fault.TooOften f -> answer().with("retry-after", Long.toString(f.retryAfterSeconds()));
            case Fault.Unavailable f -> answer().with("retry-after", RETRY_AFTER_SECONDS);
            default -> answer();
        };
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
