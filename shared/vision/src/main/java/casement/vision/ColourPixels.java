package casement.vision;

import casement.domain.video.Frame;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** Turns decoded 4:2:0 pictures into blue, green and red (ITU-R BT.601 and BT.709, by what the video says of itself), and back. */
final class ColourPixels {
    private static final int ONE = 1 << 16;

    private ColourPixels() {}

    static Frame of(AVFrame picture) {
        int width = picture.width();
        int height = picture.height();
        Plane luma = Plane.of(picture, 0);
        Plane blue = Plane.of(picture, 1);
        Plane red = Plane.of(picture, 2);
        Weights weights = Weights.of(picture);
        byte[] pixels = new byte[width * height * 3];
        byte[] lumaRow = new byte[width];
        byte[] blueRow = new byte[blue.width()];
        byte[] redRow = new byte[red.width()];
        for (int y = 0; y < height; y++) {
            row(luma, y, lumaRow);
            row(blue, y / 2, blueRow);
            row(red, y / 2, redRow);
            weights.fill(pixels, y * width * 3, lumaRow, blueRow, redRow);
        }
        return new Frame(width, height, pixels);
    }

    private static void row(Plane plane, int y, byte[] into) {
        MemorySegment.copy(plane.samples(), ValueLayout.JAVA_BYTE, plane.offset(0, y), into, 0, into.length);
    }

    /** A full-range BT.601 picture, as JPEG has it. */
    static void into(Frame frame, AVFrame picture) {
        for (int index = 0; index < Plane.COUNT; index++) {
            Plane plane = Plane.of(picture, index);
            int step = index == 0 ? 1 : 2;
            for (int y = 0; y < plane.height(); y++) {
                for (int x = 0; x < plane.width(); x++) {
                    byte sample = sample(frame, index, x * step, y * step);
                    plane.samples().set(ValueLayout.JAVA_BYTE, plane.offset(x, y), sample);
                }
            }
        }
    }

    private static byte sample(Frame frame, int plane, int x, int y) {
        double b = frame.at(x, y, 0);
        double g = frame.at(x, y, 1);
        double r = frame.at(x, y, 2);
        double value = switch (plane) {
            case 0 -> 0.299 * r + 0.587 * g + 0.114 * b;
            case 1 -> 128 - 0.168736 * r - 0.331264 * g + 0.5 * b;
            default -> 128 + 0.5 * r - 0.418688 * g - 0.081312 * b;
        };
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }

    /** In parts of {@link #ONE}: of luma, and of the colour differences for each channel. */
    private record Weights(int black, int luma, int redRed, int greenBlue, int greenRed, int blueBlue) {
        static Weights of(AVFrame picture) {
            boolean full = Colours.of(picture).range() == avutil.AVCOL_RANGE_JPEG;
            boolean high = picture.colorspace() == avutil.AVCOL_SPC_BT709
                    || (picture.colorspace() == avutil.AVCOL_SPC_UNSPECIFIED && picture.height() > 576);
            double kr = high ? 0.2126 : 0.299;
            double kb = high ? 0.0722 : 0.114;
            double kg = 1 - kr - kb;
            double lumaSteps = full ? 1 : 255.0 / 219;
            double colourSteps = full ? 1 : 255.0 / 224;
            return new Weights(
                    full ? 0 : 16,
                    fixed(lumaSteps),
                    fixed(2 * (1 - kr) * colourSteps),
                    fixed(2 * (1 - kb) * kb / kg * colourSteps),
                    fixed(2 * (1 - kr) * kr / kg * colourSteps),
                    fixed(2 * (1 - kb) * colourSteps));
        }

        private static int fixed(double weight) {
            return (int) Math.round(weight * ONE);
        }

        void fill(byte[] pixels, int from, byte[] lumaRow, byte[] blueRow, byte[] redRow) {
            int at = from;
            for (int x = 0; x < lumaRow.length; x++) {
                int y = ((lumaRow[x] & 0xFF) - black) * luma + ONE / 2;
                int u = (blueRow[x / 2] & 0xFF) - 128;
                int v = (redRow[x / 2] & 0xFF) - 128;
                pixels[at++] = channel(y + u * blueBlue);
                pixels[at++] = channel(y - u * greenBlue - v * greenRed);
                pixels[at++] = channel(y + v * redRed);
            }
        }

        private static byte channel(int fixed) {
            return (byte) Math.clamp(fixed >> 16, 0, 255);
        }
    }
}
