package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.video.PictureSize;
import casement.domain.video.Thumbnail;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** A decoded picture's luma on its way to a thumbnail: square blocks of samples, each by its mean, without what is covered. */
final class PictureReduction {
    /** Blur that hides a face hides what is left at this width; noise of the sensor is gone in it. */
    private static final int BLOCKS_ACROSS = 320;
    /** Around what is covered nothing counts, so far do blocks and filters of the codec reach. */
    private static final int MARGIN = CheckedArea.CODEC_REACH;
    /** Keeps the sharpness of a picture without any contrast finite; its variance is then below five steps. */
    private static final double LEAST_VARIANCE = 25;

    private static final double COVERED = -1;

    private final int columns;
    private final int rows;
    private final double[] blocks;

    private PictureReduction(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.blocks = new double[columns * rows];
    }

    /** @return empty where nothing is left to see */
    static Optional<Thumbnail> of(AVFrame picture, Cover cover) {
        if (cover instanceof Cover.WholeFrame) {
            return Optional.empty();
        }
        Plane luma = Plane.of(picture, 0);
        int side = Math.max(1, luma.width() / BLOCKS_ACROSS);
        PictureReduction reduced = new PictureReduction(luma.width() / side, luma.height() / side);
        CRC32C checksum = new CRC32C();
        byte[] line = new byte[luma.width()];
        for (int y = 0; y < luma.height(); y++) {
            MemorySegment.copy(luma.samples(), ValueLayout.JAVA_BYTE, luma.offset(0, y), line, 0, line.length);
            checksum.update(line);
            reduced.add(line, y / side, side);
        }
        reduced.leaveOut(cover, luma, side);
        Instant at = Instant.ofEpochMilli(Math.floorDiv(picture.pts(), CodedPicture.TICKS_PER_MILLI));
        return reduced.thumbnail(at, checksum.getValue());
    }

    private void add(byte[] line, int row, int side) {
        if (row >= rows) {
            return;
        }
        for (int x = 0; x < columns * side; x++) {
            blocks[row * columns + x / side] += (line[x] & 0xFF) / (double) (side * side);
        }
    }

    private void leaveOut(Cover cover, Plane luma, int side) {
        int margin = cover instanceof Cover.Areas areas ? areas.marginPixels() + MARGIN : 0;
        MaskRaster raster = MaskRaster.of(cover, new PictureSize(luma.width(), luma.height()), margin);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int left = column * side / 2;
                int top = row * side / 2;
                int right = (column * side + side - 1) / 2;
                int bottom = (row * side + side - 1) / 2;
                if (raster.covers(left, top)
                        || raster.covers(right, top)
                        || raster.covers(left, bottom)
                        || raster.covers(right, bottom)) {
                    blocks[row * columns + column] = COVERED;
                }
            }
        }
    }

    private Optional<Thumbnail> thumbnail(Instant at, long checksum) {
        int across = Math.min(Thumbnail.COLUMNS, columns);
        int down = Math.max(1, Math.round((float) rows * across / columns));
        byte[] light = new byte[across * down];
        int open = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                double mean =
                        mean(x * columns / across, (x + 1) * columns / across, y * rows / down, (y + 1) * rows / down);
                light[y * across + x] = (byte) (mean < 0 ? 0 : Math.clamp(Math.round(mean), 1, 255));
                open += mean < 0 ? 0 : 1;
            }
        }
        return open == 0 ? Optional.empty() : Optional.of(new Thumbnail(at, across, light, sharpness(), checksum));
    }

    private double mean(int left, int right, int top, int bottom) {
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double block = blocks[y * columns + x];
                if (block == COVERED) {
                    return COVERED;
                }
                sum += block;
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    /** The variance of the Laplacian over that of the light, which takes out how bright and contrasty the picture is. */
    private double sharpness() {
        Spread details = new Spread();
        Spread light = new Spread();
        for (int y = 1; y < rows - 1; y++) {
            for (int x = 1; x < columns - 1; x++) {
                int i = y * columns + x;
                double left = blocks[i - 1];
                double right = blocks[i + 1];
                double above = blocks[i - columns];
                double below = blocks[i + columns];
                if (blocks[i] != COVERED && left >= 0 && right >= 0 && above >= 0 && below >= 0) {
                    details.add(4 * blocks[i] - left - right - above - below);
                    light.add(blocks[i]);
                }
            }
        }
        return details.variance() / (light.variance() + LEAST_VARIANCE);
    }

    private static final class Spread {
        private double sum;
        private double squares;
        private long count;

        void add(double value) {
            sum += value;
            squares += value * value;
            count++;
        }

        double variance() {
            double mean = count == 0 ? 0 : sum / count;
            return count == 0 ? 0 : Math.max(0, squares / count - mean * mean);
        }
    }
}
