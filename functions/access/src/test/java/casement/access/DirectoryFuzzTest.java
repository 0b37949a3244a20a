package casement.access;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.Fault;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Damaged files and damaged SCIM: taken, or refused with a reason; nothing else happens. */
class DirectoryFuzzTest {
    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 3_000;
    private static final String FILE = Office.HEADER
            + Office.row("ana", "Crime Centre", "rtcc-analyst;supervisor")
            + "ben,\"Ben, \"\"B\"\" \n Ode\",police,Patrol,officer,field-officer,night-shift,inactive\r\n";
    private static final String PATCH = """
            {"Operations":[{"op":"replace","path":"roles[value eq \\"supervisor\\"]","value":[{"value":"auditor"}]},
            {"op":"add","value":{"title":"Chief","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
            {"department":"D"}}},{"op":"remove","path":"name.formatted"}]}""";
    private static final String[] SPLINTERS = {
        "\"", ",", ";", "\r", "\n", "null", "{", "}", "[", "]", "true", "-1", "\u0000", "\\", "eq", "urn:", "active",
        "\uFEFF"
    };

    private final Stores stores = new Stores();
    private final Office office = new Office(stores);
    private final Random random = new Random(SEED);

    @Test
    void files() {
        office.approvePolice();
        int taken = tried(FILE, file -> stores.importPeople.take(Office.PAT, file));
        assertThat(taken).isBetween(1, ROUNDS - 1);
    }

    @Test
    void patches() {
        office.approvePolice();
        office.send(Office.row("ana", "Crime Centre", "rtcc-analyst"));
        ProvisionPeople provision = new ProvisionPeople(stores.asking, stores.people, stores.agencies, stores.clock);
        Optional<String> ana = Optional.of(Office.ANA.value());
        int taken = tried(
                PATCH,
                body -> provision.answer(
                        Office.PAT, new ScimCall("PATCH", "Users", ana, Map.of(), Optional.empty(), body)));
        assertThat(taken).isBetween(1, ROUNDS - 1);
    }

    private int tried(String good, Consumer<String> call) {
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try {
                call.accept(damaged(good));
                taken++;
            } catch (Fault.BadInput wrong) {
                assertThat(wrong.problems()).isNotEmpty();
            }
        }
        return taken;
    }

    private String damaged(String good) {
        StringBuilder text = new StringBuilder(good);
        for (int cuts = 1 + random.nextInt(3); cuts > 0; cuts--) {
            int from = random.nextInt(text.length());
            int until = Math.min(text.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, Math.max(from, Math.min(until, text.length() - 1)));
                case 1 -> text.insert(from, SPLINTERS[random.nextInt(SPLINTERS.length)]);
                case 2 -> text.replace(from, until, SPLINTERS[random.nextInt(SPLINTERS.length)]);
                default -> text.setCharAt(from, (char) random.nextInt(128));
            }
        }
        return text.toString();
    }
}
