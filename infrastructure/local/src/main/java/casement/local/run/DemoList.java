package casement.local.run;

import casement.gateway.scene.TestScene;
import casement.local.signin.Person;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A hot list with plates of the test scene, kept through the REST API as an ALPR administrator would. */
public final class DemoList {
    private static final String ID = "demo";
    private static final Duration TERM = Duration.ofDays(14);
    private static final int CONFLICT = 409;

    private final Api api;
    private final Clock clock;
    private final Consumer<String> say;

    public DemoList(Api api, Clock clock, Consumer<String> say) {
        this.api = api;
        this.clock = clock;
        this.say = say;
    }

    /** Of a second start the list is there already. */
    public void setUp() throws IOException, InterruptedException {
        Map<String, Object> list = Map.of(
                "id",
                ID,
                "name",
                "Plates of the test scene",
                "owner",
                DirectoryFounding.id(Person.ALPR_ADMINISTRATOR.agency()),
                "terms",
                "made up for this machine",
                "format",
                "typed",
                "category",
                "stolen-vehicle");
        Api.Answer made = api.post(Person.ALPR_ADMINISTRATOR, "/v1/hot-lists", list);
        if (made.status() == CONFLICT) {
            return;
        }
        made.orThrow("registering the demo list");
        List<String> plates = TestScene.plates();
        enter(plates.getFirst(), "stolen-vehicle", "Stolen from a garage on Pine Street.");
        enter(plates.get(1), "wanted-person", "The driver is wanted for a robbery.");
        say.accept(
                "hot list '" + ID + "': two plates of the test scene, entered by " + Person.ALPR_ADMINISTRATOR.name());
    }

    private void enter(String plate, String category, String reason) throws IOException, InterruptedException {
        Map<String, Object> entry = Map.of(
                "plate",
                plate,
                "category",
                category,
                "memberName",
                Person.SUPERVISOR.name(),
                "badgeNumber",
                "4711",
                "assignment",
                Person.SUPERVISOR.department(),
                "caseNumber",
                "2026-000123",
                "reason",
                reason,
                "expires",
                clock.instant().plus(TERM).truncatedTo(ChronoUnit.SECONDS).toString());
        api.post(Person.ALPR_ADMINISTRATOR, "/v1/hot-lists/" + ID + "/entries", entry)
                .orThrow("entering a plate in the demo list");
    }
}
