package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.log.Sealing;
import casement.domain.log.Witness;
import casement.domain.log.Witnessing;
import casement.merkle.AddCheckpoint;
import casement.merkle.Checkpoint;
import casement.merkle.Cosignature;
import casement.merkle.Hash;
import casement.merkle.SignedNote;
import casement.testkit.LogTrial;
import casement.testkit.WitnessServer;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Witnesses over HTTP: one that plays by the specification, and some that do not. */
class HttpWitnessTest {
    private final LogTrial trial = new LogTrial();
    private final Sealing sealing = trial.sealing(100);
    private WitnessServer first;
    private WitnessServer second;

    @BeforeEach
    void appoint() throws IOException {
        first = new WitnessServer("witness.example/w1", trial.clock);
        second = new WitnessServer("witness.example/w2", trial.clock);
        first.knows(trial.signer().key());
    }

    @AfterEach
    void dismiss() {
        first.close();
        second.close();
    }

    private Witnessing witnessing() {
        return new Witnessing(
                trial.store,
                List.of(first, second).stream()
                        .map(server -> LogWiring.witness(server.address() + " " + server.key()))
                        .toList(),
                LogTrial.ORIGIN);
    }

    private SignedNote published() {
        return SignedNote.parse(trial.store.published().orElseThrow());
    }

    @Test
    void both_cosign_what_is_published_however_often_it_grows() {
        second.knows(trial.signer().key());
        Witnessing witnessing = witnessing();
        assertThat(witnessing.round()).as("nothing is published").isEmpty();
        for (int round = 0; round < 3; round++) {
            trial.look(130);
            trial.sealUntilIdle(sealing);

            assertThat(witnessing.round())
                    .extracting(Witnessing.Report::outcome)
                    .containsOnly(Witnessing.Outcome.COSIGNED);
            assertThat(Cosignature.of(first.key(), published())).isPresent();
            assertThat(Cosignature.of(second.key(), published())).isPresent();
            assertThat(Checkpoint.of(
                                    published(), LogTrial.ORIGIN, trial.signer().key())
                            .size())
                    .isEqualTo(130L * (round + 1));
        }
        // Somebody who knows nothing of earlier rounds learns it from the witnesses.
        trial.look(1);
        trial.sealUntilIdle(sealing);
        assertThat(witnessing().round())
                .extracting(Witnessing.Report::outcome)
                .containsOnly(Witnessing.Outcome.COSIGNED);
    }

    @Test
    void one_that_does_not_know_the_log_is_told_of_and_holds_nothing_up() {
        trial.look(3);
        trial.sealUntilIdle(sealing);

        assertThat(witnessing().round())
                .containsExactly(
                        new Witnessing.Report("witness.example/w1", Witnessing.Outcome.COSIGNED),
                        new Witnessing.Report("witness.example/w2", Witnessing.Outcome.REFUSED));
        assertThat(Cosignature.of(first.key(), published())).isPresent();
    }

    @Test
    void one_that_is_gone_is_silent() {
        trial.look(3);
        trial.sealUntilIdle(sealing);
        second.close();

        assertThat(witnessing().round())
                .extracting(Witnessing.Report::outcome)
                .containsExactly(Witnessing.Outcome.COSIGNED, Witnessing.Outcome.SILENT);
    }

    @Test
    void one_that_saw_a_longer_log_says_so() {
        trial.look(5);
        trial.sealUntilIdle(sealing);
        byte[] older = trial.store.published().orElseThrow();
        trial.look(5);
        trial.sealUntilIdle(sealing);
        witnessing().round();

        trial.store.tamper(Checkpoint.PATH, older);

        assertThat(witnessing().round())
                .contains(new Witnessing.Report("witness.example/w1", Witnessing.Outcome.AHEAD));
    }

    @Test
    void one_that_saw_another_log_of_that_name_and_key_says_so() {
        trial.look(5);
        trial.sealUntilIdle(sealing);
        witnessing().round();
        Checkpoint other = new Checkpoint(LogTrial.ORIGIN, 5, Hash.ofLeaf(new byte[] {1}));

        trial.store.tamper(Checkpoint.PATH, other.signed(trial.signer()).note().getBytes(StandardCharsets.UTF_8));

        assertThat(witnessing().round())
                .contains(new Witnessing.Report("witness.example/w1", Witnessing.Outcome.CONTRADICTED));
    }

    @Test
    void what_is_no_answer_of_a_witness_is_silence() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = "<html>".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Witness confused = new HttpWitness(address, first.key());
        Checkpoint checkpoint = new Checkpoint(LogTrial.ORIGIN, 0, Hash.OF_NOTHING);
        AddCheckpoint request = new AddCheckpoint(0, List.of(), checkpoint.signed(trial.signer()));

        assertThatThrownBy(() -> confused.add(request)).isInstanceOf(Fault.Unavailable.class);
        server.stop(0);
    }

    @Test
    void refuses_a_setting_that_names_no_witness() {
        assertThatThrownBy(() -> LogWiring.witness("https://witness.example"))
                .hasMessageContaining("an address and a verifier key");
        assertThatThrownBy(() -> LogWiring.witness("https://witness.example not+a+key"))
                .hasMessageContaining("not a verifier key");
    }
}
