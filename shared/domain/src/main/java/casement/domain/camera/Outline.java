package casement.domain.camera;

import casement.domain.video.Thumbnail;

/**
 * Where edges run in a picture, whatever the light: directions are taken double, so that an edge counts the same from dark to
 * light and from light to dark.
 */
final class Outline {
    /** Steeper than this many steps of light across two cells, an edge counts more than half. */
    private static final double STEEP = 8;

    private final int columns;
    private final int rows;
    private final double[] along;
    private final double[] across;

    private Outline(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.along = new double[columns * rows];
        this.across = new double[columns * rows];
    }

    static Outline of(Thumbnail picture) {
        Outline outline = new Outline(picture.columns(), picture.rows());
        for (int y = 1; y < outline.rows - 1; y++) {
            for (int x = 1; x < outline.columns - 1; x++) {
                outline.draw(picture, x, y);
            }
        }
        return outline;
    }

    private void draw(Thumbnail picture, int x, int y) {
        int left = picture.light(x - 1, y);
        int right = picture.light(x + 1, y);
        int above = picture.light(x, y - 1);
        int below = picture.light(x, y + 1);
        if (left == 0 || right == 0 || above == 0 || below == 0) {
            return;
        }
        double dx = right - left;
        double dy = below - above;
        double weight = dx * dx + dy * dy + STEEP * STEEP;
        along[y * columns + x] = (dx * dx - dy * dy) / weight;
        across[y * columns + x] = 2 * dx * dy / weight;
    }

    /**
     * How alike the two are when the other is moved so many cells: 1 for the same, about 0 for pictures of different things.
     * Both are of one size.
     */
    double likeness(Outline other, int right, int down) {
        double both = 0;
        double own = 0;
        double others = 0;
        for (int y = Math.max(0, down); y < rows + Math.min(0, down); y++) {
            for (int x = Math.max(0, right); x < columns + Math.min(0, right); x++) {
                int i = y * columns + x;
                int j = (y - down) * columns + x - right;
                both += along[i] * other.along[j] + across[i] * other.across[j];
                own += along[i] * along[i] + across[i] * across[i];
                others += other.along[j] * other.along[j] + other.across[j] * other.across[j];
            }
        }
        return own == 0 || others == 0 ? 0 : both / Math.sqrt(own * others);
    }
}
