package casement.recognition.picture;

import casement.domain.video.Frame;
import java.util.ArrayList;
import java.util.List;

/** A part of a picture, upright, in whole pixels. */
public record Part(int left, int top, int width, int height) {
    public static Part whole(Frame frame) {
        return new Part(0, 0, frame.width(), frame.height());
    }

    public long pixels() {
        return (long) width * height;
    }

    /** Adds one to others; those that touch become one. */
    public static void join(List<Part> parts, Part more) {
        Part joined = more;
        for (int i = 0; i < parts.size(); ) {
            if (parts.get(i).overlaps(joined)) {
                joined = joined.and(parts.remove(i));
                i = 0;
            } else {
                i++;
            }
        }
        parts.add(joined);
    }

    /** What of it is inside the picture. */
    public Part within(Frame frame) {
        return new Part(left, top, Math.min(width, frame.width() - left), Math.min(height, frame.height() - top));
    }

    private boolean overlaps(Part other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    private Part and(Part other) {
        int nearer = Math.min(left, other.left);
        int higher = Math.min(top, other.top);
        return new Part(
                nearer, higher, Math.max(right(), other.right()) - nearer, Math.max(bottom(), other.bottom()) - higher);
    }

    private int right() {
        return left + width;
    }

    private int bottom() {
        return top + height;
    }

    /**
     * As many parts of a picture as it takes for none to have more pixels than that, but for where they overlap.
     *
     * @param step of which both sides of the picture are multiples, and so will those of the parts be
     * @param overlap how far each reaches into its neighbours, a multiple of the step
     */
    public static List<Part> of(int width, int height, int mostPixels, int step, int overlap) {
        int count = (int) Math.ceil(Math.sqrt(width * height / (double) mostPixels));
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                int left = Math.max(0, cut(width, column, count, step) - overlap);
                int top = Math.max(0, cut(height, row, count, step) - overlap);
                int right = Math.min(width, cut(width, column + 1, count, step) + overlap);
                int bottom = Math.min(height, cut(height, row + 1, count, step) + overlap);
                parts.add(new Part(left, top, right - left, bottom - top));
            }
        }
        return parts;
    }

    private static int cut(int side, int index, int count, int step) {
        return side / step * index / count * step;
    }

    /** Pixels of it alone. */
    public Frame cut(Frame frame) {
        if (left == 0 && top == 0 && width == frame.width() && height == frame.height()) {
            return frame;
        }
        byte[] pixels = new byte[width * height * 3];
        for (int y = 0; y < height; y++) {
            System.arraycopy(frame.pixels(), ((top + y) * frame.width() + left) * 3, pixels, y * width * 3, width * 3);
        }
        return new Frame(width, height, pixels);
    }

    /**
     * Puts what was found in it where it belongs in the whole.
     *
     * @param margin along edges inside the whole where it is not believed, since it did not see what lies beyond
     */
    public void paste(float[] found, float[] whole, int wholeWidth, int wholeHeight, int margin) {
        int fromX = left == 0 ? 0 : margin;
        int fromY = top == 0 ? 0 : margin;
        int toX = right() == wholeWidth ? width : width - margin;
        int toY = bottom() == wholeHeight ? height : height - margin;
        for (int y = fromY; y < toY; y++) {
            System.arraycopy(found, y * width + fromX, whole, (top + y) * wholeWidth + left + fromX, toX - fromX);
        }
    }
}
