package casement.recognition.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected areas of a map that lie above a threshold; neighbours touch by sides or corners. */
public final class Areas {
    /** One area: the ends of its rows (what its outline is made of) and the mean of the map in it. */
    public record Area(List<Point> outline, double mean, int pixels) {}

    private Areas() {}

    public static List<Area> above(float[] map, int width, int height, float threshold) {
        boolean[] seen = new boolean[map.length];
        int[] queue = new int[256];
        List<Area> areas = new ArrayList<>();
        for (int start = 0; start < map.length; start++) {
            if (seen[start] || map[start] <= threshold) {
                continue;
            }
            int filled = 0;
            queue[filled++] = start;
            seen[start] = true;
            for (int next = 0; next < filled; next++) {
                if (filled + 8 > queue.length) {
                    queue = Arrays.copyOf(queue, queue.length * 2);
                }
                int x = queue[next] % width;
                int y = queue[next] / width;
                for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                        int neighbour = ny * width + nx;
                        if (!seen[neighbour] && map[neighbour] > threshold) {
                            seen[neighbour] = true;
                            queue[filled++] = neighbour;
                        }
                    }
                }
            }
            areas.add(area(map, width, Arrays.copyOf(queue, filled)));
        }
        return areas;
    }

    private static Area area(float[] map, int width, int[] pixels) {
        double sum = 0;
        for (int pixel : pixels) {
            sum += map[pixel];
        }
        double mean = sum / pixels.length;
        Arrays.sort(pixels);
        List<Point> outline = new ArrayList<>();
        for (int i = 0; i < pixels.length; i++) {
            int row = pixels[i] / width;
            boolean first = i == 0 || pixels[i - 1] / width != row;
            boolean last = i == pixels.length - 1 || pixels[i + 1] / width != row;
            if (first || last) {
                outline.add(new Point(pixels[i] % width, row));
            }
        }
        return new Area(outline, mean, pixels.length);
    }
}
