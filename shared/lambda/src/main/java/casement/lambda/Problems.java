package casement.lambda;

import casement.domain.Fault;
import java.util.List;

/** Every problem that the API answers with, by an example, for its document. */
public final class Problems {
    private static final String REQUEST = "JKJaXmPLvHcESHA=";

    /**
     * One kind of problem.
     *
     * @param type the last part of its URN
     * @param example a document as it is sent
     */
    public record Kind(String type, int status, String title, String example) {}

    private Problems() {}

    public static List<Kind> all() {
        return List.of(
                kind(new Fault.BadInput("validMinutes", "must be 1 to 10080")),
                kind(new Fault.NotSignedIn("sign in first: there is no token")),
                kind(new Fault.Refused("SCH-6", "A recorded-only camera has no live view, for anybody.")),
                kind(new Fault.Missing("there is no camera pine-and-3rd")),
                kind(new Fault.Conflict("camera pine-and-3rd has changed; read it again")),
                kind(new Fault.Outdated("camera pine-and-3rd is at revision 4; read it again")),
                kind(new Fault.KeyTaken("this Idempotency-Key stands for a call that said something else")),
                kind(new Fault.TooOften("one person may call 600 times a minute; wait 17 s", 17)),
                kind(Problem.tooMany(REQUEST)),
                kind(Problem.unforeseen(REQUEST)),
                kind(new Fault.Unavailable("the audit log does not answer; try again later", new Exception())));
    }

    private static Kind kind(Fault fault) {
        return kind(Problem.of(fault, REQUEST));
    }

    private static Kind kind(Problem problem) {
        String example = new String(problem.answer().body(), java.nio.charset.StandardCharsets.UTF_8);
        return new Kind(problem.kind(), problem.status(), problem.title(), example);
    }
}
