package casement.local.run;

import casement.gateway.source.SourceAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cameras on the network that did not answer when everything started. They are asked again until they do; the gateway
 * meanwhile looks for them by itself, and what it sends before their mask sets are approved is withheld.
 */
public final class AbsentCameras {
    private final SetUp commissioning;
    private final Duration pause;
    private final Consumer<String> say;
    private final List<CameraSource> absent = new ArrayList<>();

    /** Sets one camera up. */
    @FunctionalInterface
    public interface SetUp {
        /** @throws IOException when the camera does not answer */
        void setUp(CameraSource camera) throws IOException, InterruptedException;
    }

    /** @param pause between two tries */
    public AbsentCameras(SetUp commissioning, Duration pause, Consumer<String> say) {
        this.commissioning = commissioning;
        this.pause = pause;
        this.say = say;
    }

    /**
     * Sets the camera up, now if it answers.
     *
     * @throws IOException when it is no camera on the network
     */
    public void setUp(CameraSource camera) throws IOException, InterruptedException {
        try {
            commissioning.setUp(camera);
        } catch (IOException e) {
            if (!(camera.address() instanceof SourceAddress.Rtsp)) {
                throw e;
            }
            say.accept(camera.id() + ": " + e.getMessage() + "; it is asked again every " + pause.toSeconds()
                    + " s, and nothing of it is stored until it has answered");
            absent.add(camera);
        }
    }

    /** Asks the absent until all have answered or the process ends. */
    public void keepAsking() {
        if (!absent.isEmpty()) {
            Thread.ofVirtual().name("absent-cameras").start(this::ask);
        }
    }

    private void ask() {
        while (!absent.isEmpty()) {
            try {
                Thread.sleep(pause);
                commissioning.setUp(absent.getFirst());
                absent.removeFirst();
            } catch (IOException e) {
                absent.add(absent.removeFirst());
            } catch (IllegalStateException e) {
                say.accept(absent.removeFirst().id() + ": could not be set up: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
