package casement.gateway.scene;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** As many films as it takes for so many passages, of all conditions in turn; the same seed always gives the same. */
final class Films {
    private static final int PASSAGES = 2;
    private static final double PAUSE_SECONDS = 0.25;
    private static final List<Color> PAINTS = List.of(
            new Color(170, 30, 30),
            new Color(235, 235, 230),
            new Color(40, 80, 150),
            new Color(28, 30, 34),
            new Color(130, 134, 138),
            new Color(60, 90, 60));

    private Films() {}

    static List<Film> of(int passages, long seed) {
        Random random = new Random(seed);
        Condition[] conditions = Condition.values();
        List<Film> films = new ArrayList<>();
        for (int left = passages; left > 0; left -= PASSAGES) {
            films.add(film(conditions[films.size() % conditions.length], Math.min(left, PASSAGES), random));
        }
        return films;
    }

    private static Film film(Condition condition, int count, Random random) {
        List<Passage> passages = new ArrayList<>();
        double[] free = {random.nextDouble(), random.nextDouble()};
        for (int i = 0; i < count; i++) {
            int lane = random.nextInt(2);
            if (condition == Condition.TWO_AT_ONCE) {
                lane = i % 2;
            } else {
                free[lane] = Math.max(free[0], free[1]);
            }
            Passage passage = passage(condition, lane, free[lane], random);
            free[lane] = passage.leaves() + PAUSE_SECONDS + 0.5 * random.nextDouble();
            passages.add(passage);
        }
        double end = passages.stream().mapToDouble(Passage::leaves).max().orElse(0);
        return new Film(condition, passages, end, random.nextLong());
    }

    private static Passage passage(Condition condition, int lane, double enters, Random random) {
        double speed = condition == Condition.FAST ? 800 + 500 * random.nextDouble() : 450 + 350 * random.nextDouble();
        double size =
                condition == Condition.SMALL ? 0.45 + 0.15 * random.nextDouble() : 0.75 + 0.55 * random.nextDouble();
        Projection turned = condition == Condition.ANGLE ? turned(random) : Projection.NONE;
        return new Passage(
                MintedPlate.next(random),
                condition,
                enters,
                lane == 0 ? speed : -speed,
                lane == 0 ? 570 : 705,
                size,
                turned,
                PAINTS.get(random.nextInt(PAINTS.size())),
                random.nextLong());
    }

    private static Projection turned(Random random) {
        double turned = Math.toRadians(30 + 25 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        double tilted = Math.toRadians(4 + 10 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        return new Projection(turned, tilted, 700);
    }
}
