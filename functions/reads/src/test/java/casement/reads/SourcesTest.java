package casement.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraId;
import casement.domain.plate.Maker;
import casement.domain.plate.ReadSource;
import casement.domain.plate.SourceId;
import casement.domain.plate.SourceSecret;
import casement.json.Json;
import casement.lambda.PurposeForm;
import casement.testkit.Examples;
import casement.testkit.memory.MemoryReadSources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final SourceId LOT = new SourceId("lot");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Principal MANAGER = Examples.operationsManager();
    private static final Optional<PurposeForm> MEETING = Optional.of(new PurposeForm(
            Optional.of("public-meeting"), Optional.of("2026-03-17"), Optional.empty(), Optional.empty()));

    private final Stores stores = new Stores();
    private final MemoryReadSources sources = new MemoryReadSources();
    private final RegisterSource registerSource =
            new RegisterSource(stores.asking, sources, stores.cameras, stores.clock);
    private final ListSources listSources = new ListSources(stores.asking, sources);
    private final EndSource endSource = new EndSource(stores.asking, sources, stores.cameras, stores.clock);

    private static SourceForm form(String secret, Optional<PurposeForm> purpose, CameraId... cameras) {
        Map<String, CameraId> named = new TreeMap<>();
        for (CameraId camera : cameras) {
            named.put("the maker's " + camera, camera);
        }
        return new SourceForm(
                Optional.of(LOT),
                Optional.of(Maker.REKOR),
                Optional.of(named),
                Optional.of(secret),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                purpose);
    }

    private CameraId alpr() {
        return stores.alpr().camera().id();
    }

    @Test
    @Clause("CA-SB34-3")
    void registers_a_source_for_alpr_cameras_once_a_public_meeting_is_named() {
        CameraId gate = alpr();
        assertThatThrownBy(() -> registerSource.register(MANAGER, form(SECRET, Stores.FELONY, gate)))
                .isInstanceOf(Fault.Refused.class);
        assertThat(sources.all()).isEmpty();
        registerSource.register(MANAGER, form(SECRET, MEETING, gate));
        assertThat(sources.find(LOT)).map(ReadSource::cameras).contains(Map.of("the maker's " + gate, gate));
        assertThat(stores.outcomes()).containsExactly(Outcome.REFUSED, Outcome.ASKED, Outcome.CHANGED);
    }

    @Test
    @Clause("SEA-CCTV-8")
    void registers_nothing_when_one_of_the_cameras_is_not_of_class_alpr() {
        CameraId gate = alpr();
        CameraId street = stores.cctv().id();
        assertThatThrownBy(() -> registerSource.register(MANAGER, form(SECRET, MEETING, gate, street)))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SEA-CCTV-8"));
        assertThat(sources.all()).isEmpty();
    }

    @Test
    void registers_nothing_for_an_analyst_a_short_secret_or_a_camera_that_is_not_there() {
        CameraId gate = alpr();
        assertThatThrownBy(() -> registerSource.register(Examples.analyst(), form(SECRET, MEETING, gate)))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> registerSource.register(MANAGER, form("short", MEETING, gate)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageNotContaining("short ");
        assertThatThrownBy(() -> registerSource.register(MANAGER, form(SECRET, MEETING, new CameraId("nowhere"))))
                .isInstanceOf(Fault.BadInput.class);
        assertThat(sources.all()).isEmpty();
    }

    @Test
    void shows_sources_without_their_secrets() {
        registerSource.register(MANAGER, form(SECRET, MEETING, alpr()));
        ListSources.Listed listed = listSources.list(MANAGER, Optional.empty(), Optional.empty());
        List<ShownSource> shown = listed.sources().stream().map(ShownSource::of).toList();
        String digest = SourceSecret.of(SourceSecret.Kind.TOKEN, SECRET).text();
        assertThat(Json.write(shown)).contains("lot").doesNotContain(SECRET).doesNotContain(digest);
    }

    @Test
    void ends_a_source_once_and_for_all_and_not_for_an_analyst() {
        registerSource.register(MANAGER, form(SECRET, MEETING, alpr()));
        assertThatThrownBy(() -> endSource.end(Examples.analyst(), LOT)).isInstanceOf(Fault.Refused.class);
        assertThat(sources.find(LOT).orElseThrow().isInForce()).isTrue();
        ReadSource ended = endSource.end(MANAGER, LOT);
        assertThat(ended.isInForce()).isFalse();
        assertThat(endSource.end(MANAGER, LOT)).isEqualTo(ended);
        assertThatThrownBy(() -> endSource.end(MANAGER, new SourceId("nobody"))).isInstanceOf(Fault.Missing.class);
    }
}
