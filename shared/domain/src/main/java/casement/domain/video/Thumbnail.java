package casement.domain.video;

import java.time.Instant;

/**
 * One masked picture, so coarse that nobody can be told in it: enough to see whether the camera still shows what it should.
 *
 * @param at when it was taken
 * @param columns of cells, {@link #COLUMNS} at most
 * @param light of each cell, row by row from the top: 1 to 255, and 0 where something is covered
 * @param sharpness how much of the picture's contrast lies in its finest details; compares with others of the same camera alone
 * @param checksum of all that the picture shows, sample by sample
 */
public record Thumbnail(Instant at, int columns, byte[] light, double sharpness, long checksum) {
    /** A cell is 1.25 % of the picture's width. */
    public static final int COLUMNS = 80;

    public Thumbnail {
        if (columns < 1 || light.length < columns || light.length % columns != 0) {
            throw new IllegalArgumentException(light.length + " cells do not make rows of " + columns);
        }
    }

    public int rows() {
        return light.length / columns;
    }

    /** 0 where something is covered. */
    public int light(int column, int row) {
        return light[row * columns + column] & 0xFF;
    }
}
