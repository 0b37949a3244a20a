package casement.gateway.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** Draws plates as they are made in America and in Europe, around the origin, turned as the camera sees them. */
final class PlatePainter {
    private static final double NUMBER_HEIGHT = 24;
    private static final double AMERICAN_HEIGHT = 62;
    private static final double EUROPEAN_HEIGHT = 42;
    private static final double EDGE = 12;
    private static final double STRIP = 16;
    private static final double SMALL_PRINT = 8;

    private final Graphics2D g;
    private final Projection projection;
    private final AffineTransform place;
    private final double light;

    /** @param light 1 by day; how much of it comes back from a plate otherwise */
    PlatePainter(Graphics2D g, Projection projection, AffineTransform place, double light) {
        this.g = g;
        this.projection = projection;
        this.place = place;
        this.light = light;
    }

    /** The number alone, at size 1. */
    static double numberWidth(MintedPlate plate) {
        return StrokeFont.width(plate.shown(), NUMBER_HEIGHT);
    }

    void draw(MintedPlate plate) {
        double number = numberWidth(plate);
        if (plate.european()) {
            double width = number + 2 * EDGE + STRIP;
            ground(width, EUROPEAN_HEIGHT, new Color(245, 245, 240));
            fill(
                    new Rectangle2D.Double(-width / 2, -EUROPEAN_HEIGHT / 2, STRIP, EUROPEAN_HEIGHT),
                    new Color(20, 60, 160));
            print(plate.shown(), -number / 2 + STRIP / 2, -NUMBER_HEIGHT / 2, NUMBER_HEIGHT, Color.BLACK);
        } else {
            double width = number + 2 * EDGE;
            ground(width, AMERICAN_HEIGHT, new Color(240, 240, 235));
            double name = StrokeFont.width(plate.issuer(), SMALL_PRINT);
            print(plate.issuer(), -name / 2, -AMERICAN_HEIGHT / 2 + 5, SMALL_PRINT, new Color(150, 30, 40));
            print(plate.shown(), -number / 2, -8, NUMBER_HEIGHT, new Color(20, 30, 90));
        }
    }

    /** Splashes over the plate, the same for the same chance. */
    void dirty(MintedPlate plate, RandomGenerator random) {
        double width = numberWidth(plate) + 2 * EDGE;
        for (int i = 0; i < 26; i++) {
            double size = 4 + random.nextDouble() * 16;
            double x = (random.nextDouble() - 0.5) * width - size / 2;
            double y = (random.nextDouble() - 0.35) * EUROPEAN_HEIGHT - size / 2;
            int thick = 60 + random.nextInt(110);
            fill(new Ellipse2D.Double(x, y, size, size * 0.7), new Color(92, 74, 54, thick));
        }
    }

    private void ground(double width, double height, Color colour) {
        fill(new RoundRectangle2D.Double(-width / 2, -height / 2, width, height, 6, 6), colour);
    }

    private void print(String text, double x, double y, double height, Color colour) {
        fill(StrokeFont.outline(text, x, y, height), colour);
    }

    private void fill(Shape flat, Color colour) {
        g.setColor(new Color(lit(colour.getRed()), lit(colour.getGreen()), lit(colour.getBlue()), colour.getAlpha()));
        g.fill(projection.of(flat, place));
    }

    private int lit(int value) {
        return (int) Math.min(255, value * light);
    }
}
