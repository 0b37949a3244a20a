package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import casement.domain.video.Sha256;
import casement.gateway.scene.TestScene;
import casement.local.run.CameraSource;
import casement.local.signin.Person;
import casement.verifier.VerifyEvidence;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The test scene, from the camera to the pane, as people see it. */
@EnabledIf(
        value = "casement.acceptance.whole.Pane#canBeOpened",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchingTest {
    private static final String CAMERA = "test-scene";
    private static final double DARK = 40;
    private static final double INSET = 0.008;
    private static final double LONGEST_SEGMENT_SECONDS = 2.5;
    private static final int LOOKS = 12;
    private static final int BETWEEN_LOOKS_MILLIS = 500;

    private Running running;
    private Pane pane;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        running = Running.start(folder, false, new CameraSource.Wish("scene", Optional.empty(), Optional.empty()));
        pane = new Pane(running.engine().consoleUri());
    }

    @AfterAll
    void close() {
        if (pane != null) {
            pane.close();
        }
        if (running != null) {
            running.close();
        }
    }

    @Test
    @Order(1)
    @Clause({"SEA-CCTV-10", "SEA-CCTV-3", "SEA-CCTV-4"})
    void an_analyst_watches_live_and_every_window_is_masked() {
        pane.signInAs(Person.ANALYST);
        pane.watchLive(CAMERA, "911-call", "26-001234");
        pane.waitUntilPlaying();

        assertEveryFrameIsMasked();
        assertThat(pane.number("() => document.querySelector('#video').webkitAudioDecodedByteCount || 0"))
                .isZero();
        pane.page().click("#end-view");
    }

    @Test
    @Order(2)
    @Clause({"SEA-CCTV-3", "SEA-RTCC-6"})
    void an_analyst_goes_on_for_the_same_reason() {
        pane.signInAs(Person.ANALYST);
        pane.watchLive(CAMERA, "911-call", "26-001234");
        pane.waitUntilPlaying();
        String first = pane.page().innerText("#view-audit-id");
        pane.page().click("#go-on");
        pane.page().waitForFunction("""
                first => {
                  const shown = document.querySelector('#view-audit-id');
                  return shown && shown.textContent !== first;
                }""", first);
        pane.waitUntilPlaying();
        pane.page().click("#end-view");
    }

    @Test
    @Order(3)
    @Clause({"SEA-CCTV-10", "SEA-RTCC-6"})
    void an_analyst_watches_a_recording_and_every_window_is_masked() {
        pane.signInAs(Person.ANALYST);
        pane.watchRecorded(CAMERA, "2026-00042");
        pane.waitUntilPlaying();

        assertEveryFrameIsMasked();
        pane.page().click("#end-view");
    }

    @Test
    @Order(4)
    @Clause({"CA-SB34-6", "SEA-RTCC-6", "SEA-CCTV-3"})
    void an_auditor_finds_each_look_with_its_reason() {
        pane.signInAs(Person.AUDITOR);
        pane.page().click("#tab-audit");
        pane.page().click("#read-audit");
        pane.page().waitForSelector("#audit-table tr[data-action=StartView]");

        List<String> looks =
                pane.page().locator("#audit-table tr[data-action=StartView]").allInnerTexts();
        assertThat(looks)
                .anySatisfy(row -> assertThat(row)
                        .contains(Person.ANALYST.name(), Person.ANALYST.department(), "911-call", "26-001234", CAMERA))
                .anySatisfy(row -> assertThat(row).contains(Person.ANALYST.name(), "investigation", "2026-00042"));
        assertThat(pane.page().locator("#audit-table tr[data-action=EndView]").count())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @Order(5)
    @Clause({"SEA-RTCC-5"})
    void somebody_of_another_agency_is_shown_nothing() {
        pane.signInAs(Person.OUTSIDER);
        pane.page().waitForSelector("#problem:visible");

        assertThat(pane.page().locator("#problem-clause").innerText()).isEqualTo("SEA-RTCC-5");
        assertThat(pane.page().locator("#watch-live-" + CAMERA).count()).isZero();
    }

    @Test
    @Order(6)
    @Clause({"SEA-CCTV-15"})
    void the_public_gets_no_view_and_no_list_and_no_picture() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (String path : List.of("/v1/cameras", "/v1/views/any/playlist.m3u8", "/v1/audit-entries")) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(running.engine().apiUri().resolve(path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    @Order(7)
    @Clause({"SEA-CCTV-5", "SEA-CCTV-16", "SEA-RTCC-7", "CA-SB34-6"})
    void a_clip_is_kept_as_evidence_and_plays_from_its_first_moment(@TempDir Path folder) throws Exception {
        Duration length = Duration.ofSeconds(20);

        KeptClip clip = KeptClip.ofLast(length, running.api(), CAMERA, folder);

        JsonNode part = clip.opened().at("/manifest/cameras/0/parts/0");
        assertThat(Sha256.of(Files.readAllBytes(clip.media())).hex())
                .isEqualTo(part.path("sha256").asText());
        // The approved moment is zero; what lies before it in its segment has times below.
        assertThat(clip.told("start_time")).isBetween(-LONGEST_SEGMENT_SECONDS, 0.2);
        assertThat(clip.told("duration"))
                .isBetween(length.toSeconds() - 1.0, length.toSeconds() + 2 * LONGEST_SEGMENT_SECONDS);
        assertThat(clip.pictures()).isEqualTo(pictures(part));
        assertThat(clip.complaints()).isEmpty();
        assertThat(clip.opened().at("/custody/1/kind").asText()).isEqualTo("opened");
        Path key = KeptClip.keys(running.engine().apiUri(), folder);
        String zip = clip.copy(running.api(), folder).toString();
        assertThat(VerifyEvidence.run(List.of("--key", key.toString(), zip), System.out))
                .isEqualTo(VerifyEvidence.HOLDS);
    }

    private static long pictures(JsonNode part) {
        long pictures = 0;
        for (JsonNode segment : part.path("segments")) {
            pictures += segment.path("frames").asLong();
        }
        return pictures;
    }

    private void assertEveryFrameIsMasked() {
        for (int look = 0; look < LOOKS; look++) {
            for (Polygon window : TestScene.windows()) {
                assertThat(brightest(window)).as("look %d", look).isLessThan((int) DARK);
            }
            pane.page().waitForTimeout(BETWEEN_LOOKS_MILLIS);
        }
        assertThat(pane.brightestIn(0, 0, 1, 1))
                .as("the rest of the picture is there")
                .isGreaterThan(120);
    }

    private int brightest(Polygon window) {
        double left = window.corners().stream().mapToDouble(Point::x).min().orElseThrow() + INSET;
        double right = window.corners().stream().mapToDouble(Point::x).max().orElseThrow() - INSET;
        double top = window.corners().stream().mapToDouble(Point::y).min().orElseThrow() + INSET;
        double bottom = window.corners().stream().mapToDouble(Point::y).max().orElseThrow() - INSET;
        return pane.brightestIn(left, top, right, bottom);
    }
}
