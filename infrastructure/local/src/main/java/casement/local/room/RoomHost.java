package casement.local.room;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/**
 * The main of a room's process: runs all handlers of the room in one JVM, each in several lanes. A lane has its own
 * application context and its own handlers, as a Lambda sandbox has; only the lane's functions share beans.
 */
public final class RoomHost {
    private RoomHost() {}

    /** @param args number of lanes, then for each function {@code name=handler class=runtime api address} */
    public static void main(String[] args) throws Exception {
        int lanes = Integer.parseInt(args[0]);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int lane = 0; lane < lanes; lane++) {
            List<Lane> functions = new ArrayList<>();
            Lane.Contexts contexts = new Lane.Contexts();
            for (String function : List.of(args).subList(1, args.length)) {
                String[] parts = function.split("=", 3);
                functions.add(new Lane(parts[0], Lane.handler(parts[1], contexts), parts[2], http));
            }
            for (Lane function : functions) {
                Thread.ofPlatform().name(function.name() + "-" + lane).start(function);
            }
        }
    }
}
