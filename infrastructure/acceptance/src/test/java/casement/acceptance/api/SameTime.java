package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Times what the unentitled are told through the API, about a camera that has recordings and about one that has none. */
final class SameTime {
    private static final int WARM_UP = 60;
    private static final List<Person> CLERKS = List.of(Person.RECORDS_OFFICER, Person.COUNSEL, Person.APPROVER);

    private final Caller caller;
    private final Random random;
    private final Instant now = Instant.now();
    private int calls;

    SameTime(Caller caller, long seed) {
        this.caller = caller;
        this.random = new Random(seed);
    }

    /** Two samples of as many answers, in nanoseconds, taken in turn. */
    record Samples(long[] there, long[] absent) {}

    /** In pairs whose order is drawn, so that what else the machine does falls on both alike. */
    Samples take(int pairs, String recorded, String unrecorded) throws IOException, InterruptedException {
        for (int n = 0; n < WARM_UP; n++) {
            nanos(n % 2 == 0 ? recorded : unrecorded);
        }
        long[] there = new long[pairs];
        long[] absent = new long[pairs];
        for (int n = 0; n < pairs; n++) {
            boolean first = random.nextBoolean();
            long one = nanos(first ? recorded : unrecorded);
            long other = nanos(first ? unrecorded : recorded);
            there[n] = first ? one : other;
            absent[n] = first ? other : one;
        }
        return new Samples(there, absent);
    }

    /** What is told, but for the id that is new each time. */
    JsonNode told(String camera) throws IOException, InterruptedException {
        ObjectNode answer = (ObjectNode) Json.read(ask(camera).body(), JsonNode.class);
        answer.remove(List.of("id", "auditId"));
        return answer;
    }

    private long nanos(String camera) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = ask(camera);
        long taken = System.nanoTime() - begun;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return taken;
    }

    /** By several in turn, since one person may call so often in a minute and no oftener. */
    private HttpResponse<String> ask(String camera) throws IOException, InterruptedException {
        Person clerk = CLERKS.get(calls++ % CLERKS.size());
        String body = """
                {"channel": "letter",
                 "applicant": {"name": "Nora Neighbour", "organisation": "Neighbour County Sheriff", "kind": "law-enforcement"},
                 "wanted": {"dataClass": "cctv-recording", "manner": "clip", "camera": "%s", "from": "%s", "until": "%s"},
                 "grounds": {"ground": "none", "offence": "felony"}}""".formatted(camera, now.minusSeconds(60), now);
        return caller.call(Caller.Sent.of(Optional.of(clerk), "POST", "/v1/data-requests", body));
    }
}
