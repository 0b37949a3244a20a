package casement.domain.masking;

import casement.domain.Fault;
import casement.domain.camera.PresetId;
import casement.domain.video.PictureSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be covered in one camera's picture, preset by preset.
 *
 * @param pictureSize the picture it was drawn on; a picture of another shape is not masked with it
 * @param marginPixels by how much every polygon is grown on all sides, in luma samples of the picture
 * @param views the polygons for each preset; an empty list is "nothing to mask"
 */
public record MaskPlan(PictureSize pictureSize, int marginPixels, Map<PresetId, List<Polygon>> views) {
    private static final int MOST_POLYGONS = 500;
    private static final int WIDEST = 16_384;

    public MaskPlan {
        if (pictureSize.width() < 16
                || pictureSize.height() < 16
                || pictureSize.width() > WIDEST
                || pictureSize.height() > WIDEST) {
            throw new Fault.BadInput("pictureSize", "a picture is 16 to 16384 samples each way, not " + pictureSize);
        }
        if (marginPixels < 0 || marginPixels > 200) {
            throw new Fault.BadInput("marginPixels", "a margin is 0 to 200 pixels, not " + marginPixels);
        }
        if (views.isEmpty()) {
            throw new Fault.BadInput("views", "name at least one preset, with its polygons (none: nothing to mask)");
        }
        if (views.containsKey(PresetId.MOVING)) {
            throw new Fault.BadInput("views", "a moving camera is always covered whole; leave 'moving' out");
        }
        TreeMap<PresetId, List<Polygon>> copy = new TreeMap<>();
        views.forEach((preset, polygons) -> {
            if (polygons.size() > MOST_POLYGONS) {
                throw new Fault.BadInput("views", "at most 500 polygons a preset, not " + polygons.size());
            }
            copy.put(preset, List.copyOf(polygons));
        });
        views = java.util.Collections.unmodifiableMap(copy);
    }

    /** What to cover in a fragment taken at that preset: everything, when the preset is not one that was drawn. */
    public Cover cover(Optional<PresetId> preset) {
        List<Polygon> polygons = preset.map(views::get).orElse(null);
        if (polygons == null) {
            return new Cover.WholeFrame();
        }
        return polygons.isEmpty() ? new Cover.Nothing() : new Cover.Areas(polygons, marginPixels);
    }
}
