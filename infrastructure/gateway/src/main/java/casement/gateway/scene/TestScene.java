package casement.gateway.scene;

import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A street with a house, drawn for a moment in time; the same moment always gives the same picture. */
public final class TestScene {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final BufferedImage background;
    private final BufferedImage picture;

    public TestScene(int width, int height) {
        System.setProperty("java.awt.headless", "true");
        background = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = canvas(background);
        Backdrop.draw(g);
        g.dispose();
    }

    /** The windows above ground level, behind which nobody may look. */
    public static List<Polygon> windows() {
        return Window.ALL.stream()
                .map(w -> new Polygon(List.of(
                        corner(w.x(), w.y()),
                        corner(w.x() + w.width(), w.y()),
                        corner(w.x() + w.width(), w.y() + w.height()),
                        corner(w.x(), w.y() + w.height()))))
                .toList();
    }

    /** The plates of the vehicles that pass. */
    public static List<String> plates() {
        return Vehicle.PLATES;
    }

    /** Valid until the next call. */
    BufferedImage at(Instant moment) {
        Graphics2D g = picture.createGraphics();
        g.drawImage(background, 0, 0, null);
        g.dispose();
        Graphics2D scaled = canvas(picture);
        double seconds = moment.toEpochMilli() % 86_400_000L / 1_000.0;
        Window.ALL.forEach(w -> w.draw(scaled, seconds));
        Walker.ALL.forEach(w -> w.draw(scaled, seconds));
        Vehicle.ALL.forEach(v -> v.draw(scaled, seconds));
        drawClock(scaled, CLOCK.format(moment));
        scaled.dispose();
        return picture;
    }

    private static void drawClock(Graphics2D g, String text) {
        g.setColor(Color.BLACK);
        g.fillRect(726, 12, 542, 44);
        g.setColor(Color.WHITE);
        StrokeFont.draw(g, text, 738, 23, 22);
    }

    private static Graphics2D canvas(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.scale(image.getWidth() / (double) WIDTH, image.getHeight() / (double) HEIGHT);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    private static Point corner(double x, double y) {
        return new Point(x / WIDTH, y / HEIGHT);
    }
}
