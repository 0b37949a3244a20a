package casement.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.gateway.source.SourceRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsentCamerasTest {
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final Semaphore attempts = new Semaphore(0);
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void asks_an_absent_camera_until_it_answers() throws Exception {
        AbsentCameras cameras = absentFor(3);
        cameras.setUp(camera("rtsp://10.0.0.9/street"));
        assertThat(said).singleElement().asString().contains("10-0-0-9-street", "nothing of it is stored");

        cameras.keepAsking();

        assertThat(attempts.tryAcquire(4, 10, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(50);
        assertThat(tried).as("no more tries after success").hasSize(4);
    }

    @Test
    void another_camera_is_set_up_meanwhile() throws Exception {
        AbsentCameras cameras = absentFor(1);
        cameras.setUp(camera("rtsp://10.0.0.9/street"));
        cameras.setUp(camera("rtsp://10.0.0.10/square"));

        assertThat(tried).containsExactly("10-0-0-9-street", "10-0-0-10-square");
        assertThat(said).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_read_ends_the_command(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("clip.mp4"), "no video");

        assertThatThrownBy(() -> absentFor(1).setUp(camera(file.toString()))).isInstanceOf(IOException.class);
    }

    private AbsentCameras absentFor(int tries) {
        return new AbsentCameras(
                camera -> {
                    tried.add(camera.id());
                    attempts.release();
                    if (tried.size() <= tries) {
                        throw new IOException("cannot open it: Connection refused");
                    }
                },
                Duration.ofMillis(5),
                said::add);
    }

    private static CameraSource camera(String source) throws SourceRefused {
        return CameraSource.of(List.of(new CameraSource.Wish(source, Optional.empty(), Optional.empty())))
                .getFirst();
    }
}
