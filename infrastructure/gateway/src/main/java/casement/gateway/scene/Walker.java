package casement.gateway.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** A shape of a person's size that walks along the pavement. */
record Walker(double pixelsPerSecond, double offset, Color coat) {
    static final List<Walker> ALL = List.of(
            new Walker(55, 0, new Color(40, 60, 130)),
            new Walker(-42, 500, new Color(120, 40, 90)),
            new Walker(70, 900, new Color(30, 110, 80)));

    private static final int TRACK = TestScene.WIDTH + 120;
    private static final int FEET = 482;
    private static final Color SKIN = new Color(235, 185, 150);
    private static final Color TROUSERS = new Color(45, 45, 55);

    void draw(Graphics2D g, double seconds) {
        int x = (int) Math.floorMod((long) (offset + seconds * pixelsPerSecond), (long) TRACK) - 60;
        int step = (int) (Math.sin(seconds * 7 + offset) * 10);
        g.setColor(TROUSERS);
        g.fillRect(x - 8 + step, FEET - 48, 9, 48);
        g.fillRect(x + 1 - step, FEET - 48, 9, 48);
        g.setColor(coat);
        g.fillRect(x - 14, FEET - 104, 30, 62);
        g.setColor(SKIN);
        g.fillOval(x - 10, FEET - 130, 22, 26);
    }
}
