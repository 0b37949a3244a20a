package casement.local.template;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Everything that is wrong with a template, collected so that all of it is told at once. */
public final class Problems {
    private record Problem(String file, int line, String message) implements Comparable<Problem> {
        @Override
        public int compareTo(Problem o) {
            int byFile = file.compareTo(o.file);
            int byLine = Integer.compare(line, o.line);
            return byFile != 0 ? byFile : byLine != 0 ? byLine : message.compareTo(o.message);
        }
    }

    private final Set<Problem> problems = Collections.synchronizedSet(new TreeSet<>());

    public void add(Where where, String message) {
        problems.add(new Problem(where.file(), where.line(), message));
    }

    /** @throws NotUnderstood naming every problem, in order of place */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new NotUnderstood(problems.stream()
                    .map(p -> new Where(p.file(), p.line()) + ": " + p.message())
                    .toList());
        }
    }

    /** The template has things in it that cannot be run here; nothing was started. */
    public static final class NotUnderstood extends RuntimeException {
        private final transient java.util.List<String> lines;

        NotUnderstood(java.util.List<String> lines) {
            super("the template cannot be run here:\n  " + String.join("\n  ", lines));
            this.lines = lines;
        }

        /** One for each problem, beginning with file and line. */
        public java.util.List<String> lines() {
            return lines;
        }
    }
}
