package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Question;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a decision by all five packs costs, beside Cedar's own call with no policy at all; turn about in one run. */
public final class DecisionsBench {
    private static final int WARMING = 20_000;
    private static final int MEASURED = 20_000;

    private DecisionsBench() {}

    /** A thing that is timed. */
    private interface Call {
        void run() throws AuthException;
    }

    public static void main(String[] arguments) throws Exception {
        CedarPolicy policy = new CedarPolicy(Packs.builtIn(Packs.GOVERNING), Clock.fixed(Asks.NOW, ZoneOffset.UTC));
        Question question =
                Asks.ask(Role.RTCC_ANALYST, Action.WATCH_LIVE, CameraClass.CCTV).forPurpose(Asks.number("911-call"));
        BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
        PolicySet nothing = new PolicySet();
        nothing.cache();
        EntityTypeName type = EntityTypeName.parse("Person").orElseThrow();
        AuthorizationRequest bare = new AuthorizationRequest(
                type.of("a"), EntityTypeName.parse("Action").orElseThrow().of("watch-live"), type.of("b"), Map.of());
        Call decision = () -> policy.decide(question);
        Call baseline = () -> engine.isAuthorized(bare, nothing, Set.of());
        time(baseline, WARMING);
        time(decision, WARMING);
        double[][] micros = new double[2][0];
        for (int round = 0; round < 3; round++) {
            micros[0] = better(micros[0], time(baseline, MEASURED));
            micros[1] = better(micros[1], time(decision, MEASURED));
        }
        print(micros, List.of(arguments).contains("--json"));
    }

    private static double[] time(Call call, int times) throws AuthException {
        double[] micros = new double[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            call.run();
            micros[i] = (System.nanoTime() - began) / 1e3;
        }
        Arrays.sort(micros);
        return micros;
    }

    /** The round with the lower median. */
    private static double[] better(double[] one, double[] other) {
        return one.length == 0 || other[other.length / 2] < one[one.length / 2] ? other : one;
    }

    private static void print(double[][] micros, boolean json) throws java.io.IOException {
        double ratio = at(micros[1], 0.5) / at(micros[0], 0.5);
        long peakKib = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElse(0);
        String form = json
                ? "{\"medianMicros\":%.1f,\"p99Micros\":%.1f,\"perSecond\":%.0f,\"baselineMedianMicros\":%.1f,\"ratio\":%.2f,\"peakMegabytes\":%d}%n"
                : "decision: median %.0f us, p99 %.0f us, %.0f a second; Cedar with no policy: median %.0f us; ratio %.2f; peak %d MB%n";
        System.out.printf(
                Locale.ROOT,
                form,
                at(micros[1], 0.5),
                at(micros[1], 0.99),
                1e6 / Arrays.stream(micros[1]).average().orElseThrow(),
                at(micros[0], 0.5),
                ratio,
                peakKib / 1024);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))];
    }
}
