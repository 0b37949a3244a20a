package casement.gateway.scene;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Some passages before the house of the test scene, all under one condition; the same moment always gives the same picture. */
final class Film {
    private static final double NIGHT = 0.16;
    private static final double REFLECTED = 0.62;
    private static final int DROPS = 420;
    private static final int FLAKES = 380;

    private final Condition condition;
    private final List<Passage> passages;
    private final double seconds;
    private final long seed;
    private final BufferedImage backdrop = image();
    private final BufferedImage picture = image();
    private final Lens lens = new Lens(picture);

    Film(Condition condition, List<Passage> passages, double seconds, long seed) {
        this.condition = condition;
        this.passages = List.copyOf(passages);
        this.seconds = seconds;
        this.seed = seed;
        Graphics2D g = backdrop.createGraphics();
        Backdrop.draw(g);
        g.dispose();
    }

    private static BufferedImage image() {
        return new BufferedImage(TestScene.WIDTH, TestScene.HEIGHT, BufferedImage.TYPE_INT_RGB);
    }

    Condition condition() {
        return condition;
    }

    List<Passage> passages() {
        return passages;
    }

    double seconds() {
        return seconds;
    }

    /** Valid until the next call. */
    BufferedImage at(double moment) {
        Random random = new Random(seed ^ Double.doubleToLongBits(moment));
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.drawImage(backdrop, 0, 0, null);
        Walker.ALL.forEach(walker -> walker.draw(g, moment));
        passages.forEach(passage -> drawBody(g, passage, moment));
        if (condition == Condition.NIGHT) {
            lens.darken(NIGHT);
            passages.forEach(passage -> shine(g, passage, moment));
        }
        passages.forEach(passage -> drawPlate(g, passage, moment));
        blur(moment);
        weather(g, random);
        g.dispose();
        if (condition == Condition.NIGHT) {
            lens.noise(9, random);
        }
        return picture;
    }

    private static void drawBody(Graphics2D g, Passage passage, double moment) {
        AffineTransform before = g.getTransform();
        g.transform(passage.vehiclePlace(moment));
        Body.draw(g, -Passage.LENGTH / 2, 0, Passage.LENGTH, passage.paint());
        g.setTransform(before);
    }

    private void drawPlate(Graphics2D g, Passage passage, double moment) {
        double light = condition == Condition.NIGHT ? REFLECTED : 1;
        PlatePainter painter = new PlatePainter(g, passage.turned(), passage.plateTransform(moment), light);
        painter.draw(passage.plate());
        if (condition == Condition.DIRT) {
            painter.dirty(passage.plate(), new Random(passage.seed()));
        }
    }

    /** Its headlight, before it and on the road. */
    private static void shine(Graphics2D g, Passage passage, double moment) {
        Point2D plate = passage.platePlace(moment);
        double front = Math.signum(passage.pixelsPerSecond()) * Passage.LENGTH / 2 * passage.size();
        float radius = (float) (150 * passage.size());
        Point2D lamp = new Point2D.Double(plate.getX() + front, plate.getY());
        g.setPaint(new RadialGradientPaint(lamp, radius, new float[] {0, 0.15f, 1}, new Color[] {
            new Color(255, 255, 240), new Color(255, 250, 210, 150), new Color(255, 250, 210, 0)
        }));
        g.fill(new java.awt.geom.Ellipse2D.Double(lamp.getX() - radius, lamp.getY() - radius, 2 * radius, 2 * radius));
    }

    private void blur(double moment) {
        if (condition == Condition.FOCUS_BLUR) {
            lens.unfocus(1 + (int) (seed & 1));
        }
        double exposure = condition == Condition.MOTION_BLUR ? 1 / 60.0 : 1 / 500.0;
        for (Passage passage : passages) {
            Point2D plate = passage.platePlace(moment);
            double half = Passage.LENGTH * passage.size() / 2;
            int top = (int) (plate.getY() - 90 * passage.size());
            Rectangle vehicle =
                    new Rectangle((int) (plate.getX() - half), top, (int) (2 * half), (int) (150 * passage.size()));
            lens.smear(vehicle, (int) Math.round(Math.abs(passage.pixelsPerSecond()) * exposure));
        }
    }

    private void weather(Graphics2D g, Random random) {
        switch (condition) {
            case RAIN -> {
                lens.fog(0.18);
                g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.45f));
                g.setColor(new Color(225, 230, 240));
                g.setStroke(new BasicStroke(1.4f));
                for (int i = 0; i < DROPS; i++) {
                    int x = random.nextInt(TestScene.WIDTH);
                    int y = random.nextInt(TestScene.HEIGHT);
                    g.drawLine(x, y, x - 4, y + 18 + random.nextInt(18));
                }
            }
            case SNOW -> {
                lens.fog(0.2);
                g.setColor(new Color(250, 250, 252, 215));
                for (int i = 0; i < FLAKES; i++) {
                    int size = 2 + random.nextInt(6);
                    g.fillOval(random.nextInt(TestScene.WIDTH), random.nextInt(TestScene.HEIGHT), size, size);
                }
            }
            case FOG -> lens.fog(0.5 + 0.06 * Math.floorMod(seed, 5));
            default -> {}
        }
    }
}
