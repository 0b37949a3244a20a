package casement.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceArgumentsTest {
    private final SourceArguments arguments = new SourceArguments();

    @Test
    void test_scene_is_the_source_when_none_is_named() throws IOException {
        arguments.mask("none");

        CameraSource only = CameraSource.of(arguments.wishes()).getFirst();
        assertThat(only.id()).isEqualTo("test-scene");
        assertThat(only.cameraClass()).isEqualTo("cctv");
        assertThat(only.mask()).hasValue("none");
    }

    @Test
    void mask_and_class_are_of_the_source_before_them_and_of_all_when_none_is() throws IOException {
        arguments.cameraClass("alpr");
        arguments.source("rtsp://user:secret@10.0.0.7/Stream 1");
        arguments.mask("a.json");
        arguments.source("scene");
        arguments.cameraClass("recorded-only");

        List<CameraSource> cameras = CameraSource.of(arguments.wishes());
        assertThat(cameras).extracting(CameraSource::id).containsExactly("10-0-0-7-stream-1", "test-scene");
        assertThat(cameras).extracting(CameraSource::cameraClass).containsExactly("alpr", "recorded-only");
        assertThat(cameras).extracting(CameraSource::mask).containsExactly(Optional.of("a.json"), Optional.empty());
    }

    @Test
    void cameras_have_names_of_their_own_when_files_are_called_alike(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectories(folder.resolve("one")).resolve("Front Door.mp4");
        Path two = Files.createDirectories(folder.resolve("two")).resolve("front_door.MP4");
        Files.createFile(one);
        Files.createFile(two);
        arguments.source(one.toString());
        arguments.source(two.toString());

        assertThat(CameraSource.of(arguments.wishes()))
                .extracting(CameraSource::id)
                .containsExactly("front-door", "front-door-2");
    }

    @Test
    void class_is_refused_when_there_is_none_such() {
        assertThatThrownBy(() -> arguments.cameraClass("drone"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cctv, alpr or recorded-only");
    }
}
