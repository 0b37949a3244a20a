package casement.recognition;

import casement.domain.plate.PlateReader;
import casement.domain.plate.SpottedPlate;
import casement.domain.video.Frame;
import casement.recognition.picture.Part;
import java.util.List;

/** Reads plates on this machine, with networks that lie beside these classes. */
final class NativePlateReader implements PlateReader {
    /** What is less likely a plate than this is not told. */
    private static final double LEAST_PROBABILITY = 0.25;

    private final PlateFinder finder;

    NativePlateReader(PlateFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<SpottedPlate> read(Frame picture) {
        return finder.find(picture, List.of(Part.whole(picture)), PlateFinder.Effort.ONE_PICTURE).stream()
                .filter(found -> found.probability() >= LEAST_PROBABILITY && Telling.isTellable(found))
                .map(found -> Telling.tell(found, found.confidence(), picture.width(), picture.height()))
                .toList();
    }

    @Override
    public Watch watch() {
        return new PassageWatch(finder);
    }
}
