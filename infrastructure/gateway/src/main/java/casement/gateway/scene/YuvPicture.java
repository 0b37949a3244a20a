package casement.gateway.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture in YUV 4:2:0 (ITU-R BT.601, limited range), one array for each plane, rows without gaps. */
final class YuvPicture {
    final byte[] luma;
    final byte[] blue;
    final byte[] red;
    private final int width;
    private final int height;

    /** Both even. */
    YuvPicture(int width, int height) {
        this.width = width;
        this.height = height;
        luma = new byte[width * height];
        blue = new byte[width * height / 4];
        red = new byte[width * height / 4];
    }

    void take(BufferedImage image) {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            lumaRow(rgb, y * width);
        }
        for (int y = 0; y < height; y += 2) {
            chromaRow(rgb, y * width, y * width / 4);
        }
    }

    private void lumaRow(int[] rgb, int row) {
        for (int i = row; i < row + width; i++) {
            int p = rgb[i];
            luma[i] = (byte) ((66 * (p >> 16 & 255) + 129 * (p >> 8 & 255) + 25 * (p & 255) + 4224) >> 8);
        }
    }

    private void chromaRow(int[] rgb, int row, int to) {
        for (int x = 0; x < width; x += 2) {
            int p = rgb[row + x];
            int r = p >> 16 & 255;
            int g = p >> 8 & 255;
            int b = p & 255;
            blue[to + x / 2] = (byte) ((-38 * r - 74 * g + 112 * b + 32_896) >> 8);
            red[to + x / 2] = (byte) ((112 * r - 94 * g - 18 * b + 32_896) >> 8);
        }
    }
}
