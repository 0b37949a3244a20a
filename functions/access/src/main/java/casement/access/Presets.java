package casement.access;

import casement.domain.camera.PresetId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The positions that a camera may stand in, as sent. */
final class Presets {
    private final NavigableSet<PresetId> presets = new TreeSet<>();

    Presets(Checks checks, List<String> names) {
        checks.expect(!names.isEmpty(), "presets", "name one at least; a fixed camera has 'home'");
        for (String name : names) {
            checks.take("presets", Optional.ofNullable(name), PresetId::new).ifPresent(presets::add);
        }
        checks.expect(
                !presets.contains(PresetId.MOVING),
                "presets",
                "'moving' is what a camera says while it moves; leave it out");
    }

    SortedSet<PresetId> sorted() {
        return presets;
    }
}
