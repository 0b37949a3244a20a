package casement.gateway.scene;

import java.awt.Color;
import java.awt.Graphics2D;

/** A vehicle without its plate, from the side. */
final class Body {
    private static final Color GLASS = new Color(40, 50, 60);

    private Body() {}

    /**
     * @param x where its left end is
     * @param wheels where they stand on the road
     */
    static void draw(Graphics2D g, int x, int wheels, int length, Color paint) {
        g.setColor(paint);
        g.fillRoundRect(x, wheels - 82, length, 70, 30, 30);
        g.fillRoundRect(x + length / 5, wheels - 128, length * 3 / 5, 60, 34, 34);
        g.setColor(GLASS);
        g.fillRect(x + length / 4, wheels - 120, length / 2, 36);
        g.setColor(Color.BLACK);
        g.fillOval(x + 28, wheels - 34, 46, 46);
        g.fillOval(x + length - 74, wheels - 34, 46, 46);
    }
}
