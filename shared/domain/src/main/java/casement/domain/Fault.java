package casement.domain;

import java.util.List;
import java.util.stream.Collectors;

/** What can go wrong in a way that the asker must be told; mapped to an HTTP status and to retry or not in one place. */
public abstract sealed class Fault extends RuntimeException {
    private Fault(String message) {
        super(message);
    }

    private Fault(String message, Throwable cause) {
        super(message, cause);
    }

    /** One thing wrong with what was sent: where, and what to do about it. */
    public record Problem(String field, String message) {}

    /** The request cannot be understood or is incomplete; every problem is named at once. */
    public static final class BadInput extends Fault {
        private final transient List<Problem> problems;

        public BadInput(List<Problem> problems) {
            super(problems.stream().map(p -> p.field() + ": " + p.message()).collect(Collectors.joining("; ")));
            this.problems = List.copyOf(problems);
        }

        public BadInput(String field, String message) {
            this(List.of(new Problem(field, message)));
        }

        public List<Problem> problems() {
            return problems;
        }
    }

    /** Nobody is signed in, or the token is not one that we accept. */
    public static final class NotSignedIn extends Fault {
        public NotSignedIn(String reason) {
            super(reason);
        }
    }

    /** The rules forbid it; {@link #clause()} is the one that decided. */
    public static final class Refused extends Fault {
        private final String clause;

        public Refused(String clause, String reason) {
            super(reason);
            this.clause = clause;
        }

        public String clause() {
            return clause;
        }
    }

    /** There is no such thing. */
    public static final class Missing extends Fault {
        public Missing(String what) {
            super(what);
        }
    }

    /** It contradicts what is already there; read again before trying again. */
    public static final class Conflict extends Fault {
        public Conflict(String reason) {
            super(reason);
        }
    }

    /** What was read before the change is no longer so; read again. */
    public static final class Outdated extends Fault {
        public Outdated(String reason) {
            super(reason);
        }
    }

    /** The key of a call stands for a call that said something else. */
    public static final class KeyTaken extends Fault {
        public KeyTaken(String reason) {
            super(reason);
        }
    }

    /** The person calls more often than anybody may. */
    public static final class TooOften extends Fault {
        private final long retryAfterSeconds;

        public TooOften(String reason, long retryAfterSeconds) {
            super(reason);
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }

    /** Something that we depend on does not answer; nothing was read or changed, and trying later may work. */
    public static final class Unavailable extends Fault {
        public Unavailable(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
