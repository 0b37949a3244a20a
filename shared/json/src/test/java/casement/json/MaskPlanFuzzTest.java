package casement.json;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.Fault;
import casement.domain.masking.MaskPlan;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskPlanFuzzTest {
    private static final String PLAN = """
            {"pictureSize":{"width":1280,"height":720},"marginPixels":4,"views":{"home":[
            {"corners":[{"x":0.1,"y":0.1},{"x":0.3,"y":0.1},{"x":0.3,"y":0.3}]}],"gate-2":[]}}""";
    private static final String[] SPLINTERS = {
        "null",
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        "-1",
        "1e999",
        "NaN",
        "0.0000001",
        "\"home\"",
        "99999999999",
        "[[[[",
        "\u0000"
    };
    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 20_000;

    @Test
    void damaged_plans_are_read_or_refused_with_a_reason_and_nothing_else_happens() {
        Random random = new Random(SEED);
        int refused = 0;
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try {
                MaskPlan plan = Json.readStrictly(damaged(random), MaskPlan.class);
                assertThat(plan.views()).isNotEmpty();
                read++;
            } catch (Fault.BadInput e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS / 2);
        assertThat(read).isPositive();
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(PLAN);
        for (int cuts = 1 + random.nextInt(3); cuts > 0; cuts--) {
            int from = random.nextInt(text.length());
            int until = Math.min(text.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, until);
                case 1 -> text.insert(from, SPLINTERS[random.nextInt(SPLINTERS.length)]);
                case 2 -> text.replace(from, until, SPLINTERS[random.nextInt(SPLINTERS.length)]);
                default -> text.setCharAt(from, (char) random.nextInt(128));
            }
            if (text.isEmpty()) {
                text.append(new String(new byte[] {(byte) random.nextInt(128)}, StandardCharsets.US_ASCII));
            }
        }
        return text.toString();
    }
}
