package casement.lambda;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a failure came from, for the log: types and places, never messages, which may quote what people sent. */
final class Trail {
    private static final int MOST_FRAMES = 8;
    private static final int MOST_CAUSES = 4;

    private Trail() {}

    static String of(Throwable failure) {
        StringBuilder trail = new StringBuilder();
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            trail.append(i == 0 ? "" : " because of ").append(one(cause));
            cause = cause.getCause();
        }
        return trail.toString();
    }

    private static String one(Throwable failure) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        return failure.getClass().getName() + " [" + frames + "]";
    }
}
