package casement.vision;

import java.lang.foreign.ValueLayout;

/**
 * Decides by what has moved since the last chosen picture whether the next is worth looking at: none while nothing moves, more the
 * more of the picture changes.
 */
final class MotionSampling {
    private static final int GRID = 16;
    private static final int NOISE_STEPS = 14;
    private static final double LEAST_CHANGED = 0.002;
    private static final double MUCH_CHANGED = 0.03;
    private static final int USUAL_A_SECOND = 5;

    private final long slowTicks;
    private final long fastTicks;
    private byte[] last = new byte[0];
    private long lastTicks;

    MotionSampling(int mostASecond) {
        this.slowTicks = CodedPicture.TICKS_PER_SECOND / Math.min(USUAL_A_SECOND, mostASecond);
        this.fastTicks = CodedPicture.TICKS_PER_SECOND / mostASecond;
    }

    /** @param ticks when the picture is shown */
    boolean wants(Plane luma, long ticks) {
        byte[] seen = grid(luma);
        if (last.length != seen.length) {
            last = seen;
            lastTicks = ticks - slowTicks;
            return false;
        }
        double changed = changed(seen);
        long apart = changed >= MUCH_CHANGED ? fastTicks : slowTicks;
        boolean wanted = changed >= LEAST_CHANGED && ticks - lastTicks >= apart;
        if (wanted) {
            last = seen;
            lastTicks = ticks;
        }
        return wanted;
    }

    private static byte[] grid(Plane luma) {
        int columns = Math.max(1, luma.width() / GRID);
        int rows = Math.max(1, luma.height() / GRID);
        byte[] means = new byte[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                means[row * columns + column] = mean(luma, column * GRID, row * GRID);
            }
        }
        return means;
    }

    /** Of every fourth sample both ways. */
    private static byte mean(Plane luma, int left, int top) {
        int sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + GRID, luma.height()); y += 4) {
            for (int x = left; x < Math.min(left + GRID, luma.width()); x += 4) {
                sum += luma.samples().get(ValueLayout.JAVA_BYTE, luma.offset(x, y)) & 0xFF;
                count++;
            }
        }
        return (byte) (sum / count);
    }

    private double changed(byte[] seen) {
        int moved = 0;
        for (int i = 0; i < seen.length; i++) {
            if (Math.abs((seen[i] & 0xFF) - (last[i] & 0xFF)) > NOISE_STEPS) {
                moved++;
            }
        }
        return moved / (double) seen.length;
    }
}
