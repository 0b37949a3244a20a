package casement.gateway.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;

/** A lit window above the ground floor with somebody moving behind it: bright, so that one left unmasked is seen at once. */
record Window(int x, int y, int width, int height, double phase) {
    static final List<Window> ALL = List.of(
            new Window(100, 130, 100, 120, 0),
            new Window(230, 130, 100, 120, 1.7),
            new Window(370, 130, 100, 120, 3.1),
            new Window(500, 130, 100, 120, 4.4));

    private static final Color LIGHT = new Color(255, 226, 90);
    private static final Color CLOTHES = new Color(225, 30, 60);
    private static final Color SKIN = new Color(240, 190, 150);

    void draw(Graphics2D g, double seconds) {
        Shape before = g.getClip();
        g.clipRect(x, y, width, height);
        g.setColor(LIGHT);
        g.fillRect(x, y, width, height);
        double sway = Math.sin(seconds * 1.3 + phase);
        int centre = (int) (x + width / 2.0 + sway * width * 0.3);
        g.setColor(CLOTHES);
        g.fillRect(centre - 22, y + 62, 44, height - 62);
        g.setColor(SKIN);
        g.fillOval(centre - 16, y + 26, 32, 38);
        g.setClip(before);
    }
}
