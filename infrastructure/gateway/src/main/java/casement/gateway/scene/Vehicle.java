package casement.gateway.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** A vehicle that passes again and again, each time with the next plate. */
record Vehicle(double pixelsPerSecond, double offset, int wheels, int length, Color paint) {
    static final List<String> PLATES = List.of("7XKR482", "8BTW159", "6HNC730", "9LDV264", "5PMJ817", "8FQZ395");

    static final List<Vehicle> ALL = List.of(
            new Vehicle(230, 0, 585, 270, new Color(170, 30, 30)),
            new Vehicle(230, 900, 585, 320, new Color(235, 235, 230)),
            new Vehicle(-190, 300, 700, 290, new Color(40, 80, 150)));

    private static final int TRACK = TestScene.WIDTH + 900;
    private static final int PLATE_HEIGHT = 40;
    private static final int PLATE_WIDTH = 158;

    void draw(Graphics2D g, double seconds) {
        long way = (long) (offset + seconds * Math.abs(pixelsPerSecond));
        int along = (int) Math.floorMod(way, (long) TRACK) - 400;
        int x = pixelsPerSecond > 0 ? along : TestScene.WIDTH - along - length;
        if (x > TestScene.WIDTH || x + length < 0) {
            return;
        }
        Body.draw(g, x, wheels, length, paint);
        int pass = (int) Math.floorDiv(way, (long) TRACK);
        drawPlate(g, PLATES.get(Math.floorMod(pass + wheels + length, PLATES.size())), x + (length - PLATE_WIDTH) / 2);
    }

    private void drawPlate(Graphics2D g, String plate, int x) {
        int y = wheels - 70;
        g.setColor(Color.WHITE);
        g.fillRect(x, y, PLATE_WIDTH, PLATE_HEIGHT);
        g.setColor(new Color(20, 30, 90));
        StrokeFont.draw(g, plate, x + (PLATE_WIDTH - StrokeFont.width(plate, 24)) / 2, y + 8, 24);
    }
}
