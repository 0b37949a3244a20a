package casement.gateway;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.gateway.source.SourceAddress;
import casement.gateway.source.SourceRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cameras as the command line gives them, checked all at once. */
record CameraOptions(Map<String, String> cameras, Map<String, String> presets, Map<String, Path> presetFiles) {

    /** @throws SourceRefused naming everything that is wrong */
    List<CameraPlan> plans() throws SourceRefused {
        List<String> problems = new ArrayList<>();
        List<CameraPlan> plans = new ArrayList<>();
        cameras.forEach((id, source) -> {
            try {
                plans.add(new CameraPlan(new CameraId(id), SourceAddress.of(source), preset(id)));
            } catch (Fault.BadInput | SourceRefused e) {
                problems.add("camera '" + id + "': " + e.getMessage());
            }
        });
        Set<String> strangers = new HashSet<>(presets.keySet());
        strangers.addAll(presetFiles.keySet());
        strangers.removeAll(cameras.keySet());
        strangers.forEach(id -> problems.add("a preset is given for '" + id + "', but no camera of that name"));
        if (!problems.isEmpty()) {
            throw new SourceRefused(String.join("\n", problems));
        }
        return plans;
    }

    private Preset preset(String camera) {
        Path file = presetFiles.get(camera);
        if (file != null) {
            return new Preset.InFile(file);
        }
        String fixed = presets.get(camera);
        return new Preset.Fixed(fixed == null ? PresetId.HOME : new PresetId(fixed));
    }
}
