package casement.access;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskPlan;
import casement.domain.masking.Polygon;
import casement.domain.video.PictureSize;
import casement.lambda.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** A mask plan as sent. */
public record PlanForm(
        @Member(needed = true) Optional<PictureSize> pictureSize,
        @Member(needed = true) Optional<Integer> marginPixels,
        @Member(needed = true) Optional<Map<PresetId, List<Polygon>>> views) {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 8_192;

    MaskPlan read(Camera camera) {
        Checks checks = new Checks();
        checks.expect(
                pictureSize.filter(PlanForm::isPicture).isPresent(),
                "plan.pictureSize",
                "must have a width and a height from " + SMALLEST + " to " + LARGEST);
        checks.expect(marginPixels.isPresent(), "plan.marginPixels", "is missing");
        checks.expect(
                views.filter(PlanForm::isWhole).isPresent(), "plan.views", "must name presets and their polygons");
        checks.finish();
        MaskPlan plan = new MaskPlan(pictureSize.orElseThrow(), marginPixels.orElseThrow(), views.orElseThrow());
        TreeSet<PresetId> unknown = new TreeSet<>(plan.views().keySet());
        unknown.removeAll(camera.presets());
        if (!unknown.isEmpty()) {
            throw new Fault.BadInput(
                    "plan.views", "the camera has no preset " + unknown + "; it has " + camera.presets());
        }
        return plan;
    }

    private static boolean isPicture(PictureSize size) {
        return isLength(size.width()) && isLength(size.height());
    }

    private static boolean isLength(int samples) {
        return samples >= SMALLEST && samples <= LARGEST;
    }

    private static boolean isWhole(Map<PresetId, List<Polygon>> views) {
        return views.values().stream()
                .allMatch(polygons -> polygons != null && polygons.stream().allMatch(Objects::nonNull));
    }
}
