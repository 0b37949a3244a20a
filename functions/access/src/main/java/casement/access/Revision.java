package casement.access;

import casement.domain.camera.Camera;
import casement.domain.investigation.Investigation;
import casement.lambda.HttpQuestion;
import casement.lambda.IfMatch;
import java.util.function.LongPredicate;

/** A thing's state, as the headers ETag and If-Match name it. */
final class Revision {
    private Revision() {}

    static String tag(Camera camera) {
        return tag(camera.revision());
    }

    static String tag(Investigation investigation) {
        return tag(investigation.revision());
    }

    /** At which revisions who asks wants the thing changed; at any, when they name none. */
    static LongPredicate wanted(HttpQuestion question) {
        return question.header("if-match")
                .map(IfMatch::new)
                .<LongPredicate>map(match -> revision -> match.admits(tag(revision)))
                .orElse(revision -> true);
    }

    private static String tag(long revision) {
        return "\"" + revision + "\"";
    }
}
