package casement.gateway.scene;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;

/** What stands still: sky, house, pavement, road. */
final class Backdrop {
    private static final Color WALL = new Color(178, 140, 108);
    private static final Color ROOF = new Color(110, 52, 44);
    private static final Color SHOP = new Color(90, 70, 60);
    private static final Color PAVEMENT = new Color(168, 166, 160);
    private static final Color ROAD = new Color(72, 74, 78);
    private static final Color HEDGE = new Color(66, 110, 62);

    private Backdrop() {}

    static void draw(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, new Color(120, 170, 220), 0, 430, new Color(205, 222, 235)));
        g.fillRect(0, 0, TestScene.WIDTH, 430);
        g.setColor(HEDGE);
        g.fillRect(680, 370, 600, 60);
        drawHouse(g);
        g.setColor(PAVEMENT);
        g.fillRect(0, 430, TestScene.WIDTH, 60);
        g.setColor(ROAD);
        g.fillRect(0, 490, TestScene.WIDTH, 230);
        g.setColor(Color.WHITE);
        for (int x = 20; x < TestScene.WIDTH; x += 120) {
            g.fillRect(x, 600, 60, 6);
        }
    }

    private static void drawHouse(Graphics2D g) {
        g.setColor(ROOF);
        g.fillPolygon(new Polygon(new int[] {40, 350, 660}, new int[] {90, 10, 90}, 3));
        g.setColor(WALL);
        g.fillRect(60, 90, 580, 340);
        g.setColor(SHOP);
        g.fillRect(60, 290, 580, 140);
        g.setColor(ROOF);
        g.fillRect(310, 310, 80, 120);
        g.setColor(Color.WHITE);
        StrokeFont.draw(g, "CORNER SHOP", 90, 320, 24);
    }
}
