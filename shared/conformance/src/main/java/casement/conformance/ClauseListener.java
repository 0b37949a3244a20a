package casement.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes, for each test that bears a {@link Clause}, how it ended, into the module's build folder: a file of its own for each run of tests. */
public final class ClauseListener implements TestExecutionListener {
    private final List<Map<String, Object>> outcomes = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failedBeforeItsTests = !test.isTest() && result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
        if (test.isTest() || failedBeforeItsTests) {
            note(test, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? "passed" : "failed");
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, "skipped");
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String build = System.getProperty("casement.build");
        if (build == null || outcomes.isEmpty()) {
            return;
        }
        try {
            Path folder = Files.createDirectories(Path.of(build, "conformance"));
            Path file = Files.createTempFile(folder, "clauses-", ".json");
            new ObjectMapper().writeValue(file.toFile(), outcomes);
            outcomes.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(TestIdentifier test, String outcome) {
        Set<String> clauses = clauses(test);
        if (!clauses.isEmpty()) {
            outcomes.add(Map.of("test", nameOf(test), "clauses", clauses, "outcome", outcome));
        }
    }

    private static Set<String> clauses(TestIdentifier test) {
        Set<String> ids = new TreeSet<>();
        TestSource source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            add(ids, method.getJavaMethod());
            add(ids, method.getJavaClass());
        } else if (source instanceof ClassSource type) {
            add(ids, type.getJavaClass());
        }
        return ids;
    }

    private static void add(Set<String> ids, AnnotatedElement element) {
        Clause clause = element.getAnnotation(Clause.class);
        if (clause != null) {
            ids.addAll(List.of(clause.value()));
        }
    }

    private static String nameOf(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return method.getClassName() + "." + method.getMethodName();
        }
        return test.getDisplayName();
    }
}
