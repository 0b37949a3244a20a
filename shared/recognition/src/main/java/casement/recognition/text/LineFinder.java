package casement.recognition.text;

import casement.domain.video.Frame;
import casement.recognition.picture.Areas;
import casement.recognition.picture.Part;
import casement.recognition.picture.Quad;
import casement.recognition.picture.Scaling;
import casement.recognition.picture.SmallestRectangle;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Finds lines of text with PP-OCR's detector, a network that says of each pixel how likely it lies in a line's core. */
public final class LineFinder {
    private static final int STEP = 32;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final float THRESHOLD = 0.3f;
    private static final double LEAST_SCORE = 0.5;
    private static final double LEAST_CORE = 2;
    /** The core of a line is shrunk by its area over its perimeter, times this. */
    private static final double SHRUNK = 1.6;

    /** What a larger picture needs would not come from memory that is at hand, but from the system each time anew. */
    private static final int MOST_AT_ONCE = 700_000;

    private static final int OVERLAP = 64;

    private final Model model;

    public LineFinder(Model model) {
        this.model = model;
    }

    /** In parts of a picture alone; {@code longSide} is as if the whole were searched. */
    public List<Line> find(Frame frame, List<Part> where, int longSide) {
        double factor = longSide / (double) Math.max(frame.width(), frame.height());
        List<Line> lines = new ArrayList<>();
        for (Part part : where) {
            int itsLongSide = (int) Math.round(Math.max(part.width(), part.height()) * factor);
            for (Line line : find(part.cut(frame), itsLongSide)) {
                lines.add(new Line(line.quad().moved(part.left(), part.top()), line.score()));
            }
        }
        return lines;
    }

    /** @param longSide what the picture's longer side is scaled to before the search, in pixels */
    public List<Line> find(Frame frame, int longSide) {
        double factor = longSide / (double) Math.max(frame.width(), frame.height());
        int width = rounded(frame.width() * factor);
        int height = rounded(frame.height() * factor);
        float[] map = inParts(Scaling.scale(frame, width, height));
        double backX = frame.width() / (double) width;
        double backY = frame.height() / (double) height;
        List<Line> lines = new ArrayList<>();
        for (Areas.Area area : Areas.above(map, width, height, THRESHOLD)) {
            if (area.mean() < LEAST_SCORE) {
                continue;
            }
            Quad core = SmallestRectangle.around(area.outline());
            if (Math.min(core.width(), core.height()) < LEAST_CORE) {
                continue;
            }
            lines.add(new Line(whole(core).moved(0.5, 0.5).scaled(backX, backY), area.mean()));
        }
        return lines;
    }

    private static int rounded(double side) {
        return Math.max(STEP, (int) Math.round(side / STEP) * STEP);
    }

    private static Quad whole(Quad core) {
        double width = core.width() + 1;
        double height = core.height() + 1;
        double more = width * height * SHRUNK / (2 * (width + height)) + 0.5;
        return core.grown(more / core.width(), more / core.height());
    }

    private float[] inParts(Frame frame) {
        int width = frame.width();
        int height = frame.height();
        float[] whole = new float[width * height];
        for (Part part : Part.of(width, height, MOST_AT_ONCE, STEP, OVERLAP)) {
            part.paste(map(part.cut(frame)), whole, width, height, OVERLAP);
        }
        return whole;
    }

    private float[] map(Frame frame) {
        int pixels = frame.width() * frame.height();
        FloatBuffer values = Model.floats(3 * pixels);
        byte[] bytes = frame.pixels();
        for (int channel = 0; channel < 3; channel++) {
            float scale = 1 / (255 * DEVIATION[channel]);
            float shift = MEAN[channel] / DEVIATION[channel];
            for (int i = channel; i < bytes.length; i += 3) {
                values.put((bytes[i] & 0xFF) * scale - shift);
            }
        }
        values.flip();
        return model.run(values, 1, 3, frame.height(), frame.width()).values();
    }
}
