package casement.access;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskProof;
import casement.domain.video.Segment;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.domain.video.StoredObject;
import casement.testkit.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaylistTest {
    private static final CameraId CAMERA = new CameraId("cam-1");
    private static final Instant START = Examples.NOON;

    @Test
    void lists_the_newest_segments_live() {
        List<Segment> segments = new ArrayList<>();
        for (int n = 41; n <= 50; n++) {
            segments.add(segment(n, 2_000L * (n - 41), "a"));
        }
        Playlist playlist = Playlist.live(segments, START, PlaylistTest::address);
        assertThat(playlist.text()).isEqualTo(golden("live.m3u8"));
        assertThat(playlist.ids())
                .containsExactly("cam-1/45", "cam-1/46", "cam-1/47", "cam-1/48", "cam-1/49", "cam-1/50");
    }

    @Test
    void keeps_a_segments_number_and_place_when_the_window_moves_on() {
        List<Segment> segments = new ArrayList<>();
        for (int n = 1; n <= 9; n++) {
            segments.add(segment(n, 2_000L * n, "a"));
        }
        Playlist before = Playlist.live(segments, START, PlaylistTest::address);
        segments.add(segment(10, 20_000, "a"));
        Playlist after = Playlist.live(segments, START, PlaylistTest::address);
        assertThat(before.text()).contains("#EXT-X-MEDIA-SEQUENCE:4\n");
        assertThat(after.text()).contains("#EXT-X-MEDIA-SEQUENCE:5\n");
        assertThat(after.ids().subList(0, 5)).isEqualTo(before.ids().subList(1, 6));
    }

    @Test
    void marks_what_is_out_of_turn_missing_or_different_live() {
        List<Segment> segments = List.of(
                segment(1, 0, "a"),
                segment(2, 2_000, "a"),
                segment(4, 6_000, "a"),
                segment(5, 4_000, "a"),
                segment(6, 8_000, "b"),
                segment(7, 30_000, "b"));
        Playlist playlist = Playlist.live(segments, START, PlaylistTest::address);
        assertThat(playlist.text()).isEqualTo(golden("live-with-holes.m3u8"));
        assertThat(playlist.ids()).containsExactly("cam-1/2", "cam-1/4", "cam-1/6", "cam-1/7");
    }

    @Test
    void lists_nothing_live_when_the_newest_is_old() {
        List<Segment> segments = List.of(segment(1, 0, "a"));
        assertThat(Playlist.live(segments, START.plusMillis(2_001), PlaylistTest::address)
                        .isEmpty())
                .isTrue();
        assertThat(Playlist.live(List.of(), START, PlaylistTest::address).isEmpty())
                .isTrue();
    }

    @Test
    void shows_gaps_as_gaps_when_recorded() {
        List<Segment> segments = List.of(
                segment(9, 10_000, "a"), segment(7, 4_000, "a"), segment(8, 6_033, "a"), segment(10, 12_000, "b"));
        Span span = new Span(START, START.plusSeconds(20));
        Playlist playlist = Playlist.recorded(segments, span, Optional.empty(), PlaylistTest::address);
        assertThat(playlist.text()).isEqualTo(golden("recorded.m3u8"));
        assertThat(playlist.ids()).containsExactly("cam-1/7", "cam-1/8", "cam-1/9", "cam-1/10");
    }

    @Test
    void says_where_recordings_go_on() {
        Span part = new Span(START, START.plusSeconds(4));
        Playlist playlist = Playlist.recorded(
                List.of(segment(1, 0, "a"), segment(2, 2_000, "a")),
                part,
                Optional.of(part.until()),
                PlaylistTest::address);
        assertThat(playlist.text())
                .endsWith("#EXT-X-DATERANGE:ID=\"next\",CLASS=\"casement.next\",START-DATE=\"" + part.until()
                        + "\"\n#EXT-X-ENDLIST\n")
                .doesNotContain("casement.gap");
    }

    private static Segment segment(long sequence, long millis, String init) {
        Sha256 digest = Sha256.of(init.getBytes(StandardCharsets.UTF_8));
        return new Segment(
                Examples.fragment(CAMERA, START, (int) sequence),
                CameraClass.CCTV,
                sequence,
                "Third Avenue, pole 14",
                PresetId.HOME,
                START.plusMillis(millis),
                2_000,
                Examples.HD,
                60,
                "avc1.42c01f",
                new StoredObject("init-" + init + ".mp4", 730, digest),
                new StoredObject(sequence + ".m4s", 1_000, digest),
                new MaskProof(1, "areas", "fake 1", 60, 60, 0, digest),
                false,
                START.plusSeconds(86_400));
    }

    private static URI address(StoredObject object) {
        return URI.create("https://recordings.example/" + object.key() + "?signed");
    }

    private static String golden(String name) {
        try (InputStream in = Objects.requireNonNull(PlaylistTest.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
