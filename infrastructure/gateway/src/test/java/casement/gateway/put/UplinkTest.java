package casement.gateway.put;

import static org.assertj.core.api.Assertions.assertThat;

import casement.ebml.Block;
import casement.ebml.MatroskaWriter;
import casement.gateway.fragment.Loss;
import casement.gateway.put.ScriptedPutMedia.Arrived;
import casement.gateway.put.ScriptedPutMedia.Reaction;
import casement.gateway.spool.Parcel;
import casement.gateway.spool.Persisted;
import casement.gateway.spool.Spool;
import casement.gateway.spool.Spooled;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;

@Timeout(60)
class UplinkTest {
    private static final Pace QUICK =
            new Pace(Duration.ofMillis(1), Duration.ofMinutes(40), Duration.ofSeconds(25), Duration.ofMillis(800), 10);
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret"));

    @TempDir
    Path folder;

    private Spool spool;
    private final Heard heard = new Heard();

    @BeforeEach
    void openSpool() throws IOException {
        spool = Spool.open(folder, 10_000_000, Duration.ofDays(1));
    }

    @Test
    void hands_over_everything_in_order_on_one_connection() throws Exception {
        put(1_000, 2_000, 3_000);
        try (ScriptedPutMedia server = new ScriptedPutMedia((connection, timecode) -> Reaction.PERSIST)) {
            run(server, QUICK);
            assertThat(server.arrived).extracting(Arrived::timecodeMillis).containsExactly(1_000L, 2_000L, 3_000L);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.heads.getFirst())
                    .contains("x-amzn-fragment-timecode-type: ABSOLUTE")
                    .contains("x-amz-content-sha256: STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
                    .contains("x-amzn-stream-name: casement-cam");
        }
        assertThat(spool.persisted()).extracting(Persisted::fragmentNumber).containsExactly("91000", "92000", "93000");
    }

    @Test
    void sends_again_from_the_first_unacknowledged_when_the_connection_breaks() throws Exception {
        put(1_000, 2_000, 3_000);
        try (ScriptedPutMedia server = new ScriptedPutMedia((connection, timecode) ->
                connection == 1 && timecode == 2_000 ? Reaction.TAKE_AND_HANG_UP : Reaction.PERSIST)) {
            run(server, QUICK);
            assertThat(server.arrived.stream().filter(a -> a.connection() == 2))
                    .extracting(Arrived::timecodeMillis)
                    .containsExactly(2_000L, 3_000L);
        }
        assertThat(spool.persisted()).hasSize(3);
        assertThat(heard.again.get()).isBetween(1, 2);
        assertThat(heard.failures).isNotEmpty();
    }

    @Test
    void connects_again_when_acknowledgements_stay_away() throws Exception {
        put(1_000, 2_000);
        try (ScriptedPutMedia server = new ScriptedPutMedia(
                (connection, timecode) -> connection == 1 ? Reaction.SAY_NOTHING : Reaction.PERSIST)) {
            run(server, QUICK);
            assertThat(server.connections()).isEqualTo(2);
        }
        assertThat(spool.persisted()).hasSize(2);
        assertThat(heard.failures.getFirst()).contains("no acknowledgement");
    }

    @Test
    void sets_a_fragment_aside_when_it_is_refused_twice_and_goes_on_with_the_rest() throws Exception {
        put(1_000, 2_000, 3_000);
        try (ScriptedPutMedia server = new ScriptedPutMedia(
                (connection, timecode) -> timecode == 2_000 ? Reaction.REFUSE_AS_DAMAGED : Reaction.PERSIST)) {
            run(server, QUICK);
        }
        assertThat(spool.persisted()).extracting(Persisted::timecodeMillis).containsExactly(1_000L, 3_000L);
        assertThat(spool.lost()).extracting(Loss::reason).containsExactly(Loss.Reason.REFUSED);
        assertThat(spool.lost().getFirst().detail()).contains("4006");
        assertThat(folder.resolve("refused")).isNotEmptyDirectory();
    }

    @Test
    void sends_a_fragment_again_when_one_connection_found_it_too_early() throws Exception {
        put(1_000, 2_000);
        try (ScriptedPutMedia server = new ScriptedPutMedia(
                (connection, timecode) -> connection == 1 ? Reaction.REFUSE_AS_TOO_EARLY : Reaction.PERSIST)) {
            run(server, QUICK);
        }
        assertThat(spool.persisted()).hasSize(2);
        assertThat(spool.lost()).isEmpty();
    }

    @Test
    void keeps_everything_while_the_stream_is_not_active() throws Exception {
        put(1_000);
        try (ScriptedPutMedia server = new ScriptedPutMedia(
                (connection, timecode) -> connection < 5 ? Reaction.SAY_STREAM_IS_NOT_ACTIVE : Reaction.PERSIST)) {
            run(server, QUICK);
            assertThat(server.connections()).isEqualTo(5);
        }
        assertThat(spool.persisted()).hasSize(1);
        assertThat(spool.lost()).isEmpty();
    }

    @Test
    void gives_a_fragment_up_when_connections_keep_breaking_on_it() throws Exception {
        put(1_000, 2_000);
        try (ScriptedPutMedia server = new ScriptedPutMedia(
                (connection, timecode) -> timecode == 1_000 ? Reaction.TAKE_AND_HANG_UP : Reaction.PERSIST)) {
            run(server, QUICK);
        }
        assertThat(spool.persisted()).extracting(Persisted::timecodeMillis).containsExactly(2_000L);
        assertThat(spool.lost()).extracting(Loss::reason).containsExactly(Loss.Reason.REFUSED);
    }

    @Test
    void begins_a_new_connection_before_the_old_one_is_too_old() throws Exception {
        put(1_000);
        Pace shortLived = new Pace(
                Duration.ofMillis(1), Duration.ofMillis(300), Duration.ofSeconds(25), Duration.ofSeconds(5), 10);
        try (ScriptedPutMedia server = new ScriptedPutMedia((connection, timecode) -> Reaction.PERSIST)) {
            Uplink uplink = uplink(server.endpoint(), shortLived);
            Thread thread = Thread.ofPlatform().daemon().start(uplink);
            Thread.sleep(1_500);
            put(2_000);
            awaitEmpty();
            stop(uplink, thread);
            assertThat(server.arrived).extracting(Arrived::connection).containsExactly(1, 2);
        }
        assertThat(heard.failures).isEmpty();
    }

    @Test
    void takes_a_connection_of_its_own_for_other_parameter_sets() throws Exception {
        put(1_000);
        spool.add(new Parcel(2_000, 1_000, new byte[] {0x1A, 0x45, 0x00, 0x7E}, cluster(2_000), new byte[4]));
        try (ScriptedPutMedia server = new ScriptedPutMedia((connection, timecode) -> Reaction.PERSIST)) {
            run(server, QUICK);
            assertThat(server.arrived).extracting(Arrived::connection).containsExactly(1, 2);
        }
    }

    @Test
    void keeps_everything_while_nobody_answers() throws Exception {
        put(1_000);
        Uplink uplink = uplink(URI.create("http://127.0.0.1:9"), QUICK);
        Thread thread = Thread.ofPlatform().daemon().start(uplink);
        while (heard.failures.size() < 3) {
            Thread.sleep(20);
        }
        stop(uplink, thread);
        assertThat(spool.waiting()).isEqualTo(1);
    }

    private void put(long... timecodes) throws IOException {
        for (long timecode : timecodes) {
            spool.add(new Parcel(timecode, 1_000, new byte[] {0x1A, 0x45, 0x00, 0x01}, cluster(timecode), new byte[4]));
        }
    }

    private static byte[] cluster(long timecode) {
        return MatroskaWriter.cluster(timecode, List.of(new Block(1, 0, true, new byte[500])));
    }

    private void run(ScriptedPutMedia server, Pace pace) throws Exception {
        Uplink uplink = uplink(server.endpoint(), pace);
        Thread thread = Thread.ofPlatform().daemon().start(uplink);
        awaitEmpty();
        stop(uplink, thread);
    }

    private void awaitEmpty() throws InterruptedException {
        while (!spool.isEmpty()) {
            Thread.sleep(10);
        }
    }

    private static void stop(Uplink uplink, Thread thread) throws InterruptedException {
        uplink.stop();
        thread.join();
    }

    private Uplink uplink(URI endpoint, Pace pace) {
        KinesisVideoClient client = KinesisVideoClient.builder()
                .region(Region.US_WEST_2)
                .endpointOverride(endpoint)
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        Access access = new Access(
                new DataEndpoints(client, InstantSource.system()),
                CREDENTIALS,
                "us-west-2",
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                InstantSource.system());
        return new Uplink("casement-cam", spool, access, pace, new BackOff(10, 50, new Random(1)), heard);
    }

    private static final class Heard implements UplinkListener {
        private final List<String> failures = new CopyOnWriteArrayList<>();
        private final AtomicInteger again = new AtomicInteger();

        @Override
        public void connected() {}

        @Override
        public void sent(Spooled spooled, boolean resent) {
            if (resent) {
                again.incrementAndGet();
            }
        }

        @Override
        public void persisted(Spooled spooled, String fragmentNumber) {}

        @Override
        public void failed(String problem, long againInMillis) {
            failures.add(problem);
        }

        @Override
        public void refused(Spooled spooled, String why) {}
    }
}
