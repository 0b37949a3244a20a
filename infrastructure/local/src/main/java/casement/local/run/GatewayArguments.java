package casement.local.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the camera gateway is told.
 *
 * @param folder where the spool is
 * @param untilDone whether files are streamed once
 * @param stopAfterSeconds when sources that have no end are ended; empty: never
 */
public record GatewayArguments(
        List<CameraSource> cameras, Path folder, Path report, boolean untilDone, Optional<Integer> stopAfterSeconds) {

    public List<String> list() {
        List<String> arguments = new ArrayList<>();
        for (CameraSource camera : cameras) {
            arguments.add("--camera");
            arguments.add(camera.id() + "=" + camera.given());
        }
        arguments.addAll(List.of("--stream-prefix", "casement-"));
        arguments.addAll(List.of("--spool", folder.resolve("spool").toString()));
        arguments.addAll(List.of("--report", report.toString()));
        if (untilDone) {
            arguments.add("--until-done");
        }
        stopAfterSeconds.ifPresent(seconds -> {
            arguments.add("--stop-after-seconds");
            arguments.add(Integer.toString(seconds));
        });
        return arguments;
    }
}
