package casement.gateway.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

/** Capitals and digits drawn as strokes on a grid of 4 by 6, so that no installed font is needed. */
final class StrokeFont {
    private static final double GRID_WIDTH = 4;
    private static final double GRID_HEIGHT = 6;
    private static final double ADVANCE = 5.6;
    private static final Map<Character, String> STROKES = new HashMap<>();

    static {
        String[] letters = {
            "A062046 1434",
            "B00063645443303 0030414233",
            "C4130100105163645",
            "D00062644422000",
            "E40000646 0333",
            "F400006 0333",
            "G41301001051636454323",
            "H0006 4046 0343",
            "I2026 1030 1636",
            "J4045361605",
            "K0006 400346",
            "L000646",
            "M0600234046",
            "N06004640",
            "O103041453616050110",
            "P06003041423303",
            "Q103041453616050110 2446",
            "R06003041423303 2346",
            "S413010010213334445361605",
            "T0040 2026",
            "U000516364540",
            "V002640",
            "W0016233640",
            "X0046 4006",
            "Y002340 2326",
            "Z00400646",
            "0103041453616050110 3115",
            "1112026 1636",
            "201103041420646",
            "30110304142334445361605 2333",
            "436300444",
            "5400003334445361605",
            "64130100105163645443303",
            "7004016",
            "8103041423313020110 1304051636454433",
            "90516364541301001021343",
            ":2122 2425",
            "-1333",
            ".2526"
        };
        for (String letter : letters) {
            STROKES.put(letter.charAt(0), letter.substring(1));
        }
    }

    private StrokeFont() {}

    static double width(String text, double height) {
        return (text.length() * ADVANCE - (ADVANCE - GRID_WIDTH)) * height / GRID_HEIGHT;
    }

    /** In the current colour; {@code x}, {@code y} is the top left corner. */
    static void draw(Graphics2D g, String text, double x, double y, double height) {
        g.fill(outline(text, x, y, height));
    }

    /** What the strokes cover. */
    static Shape outline(String text, double x, double y, double height) {
        double unit = height / GRID_HEIGHT;
        Path2D path = new Path2D.Double();
        for (int i = 0; i < text.length(); i++) {
            String strokes = STROKES.getOrDefault(text.charAt(i), "");
            append(path, strokes, x + i * ADVANCE * unit, y, unit);
        }
        return new BasicStroke((float) (unit * 0.95), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(path);
    }

    private static void append(Path2D path, String strokes, double x, double y, double unit) {
        boolean down = false;
        for (int i = 0; i < strokes.length(); i++) {
            if (strokes.charAt(i) == ' ') {
                down = false;
                continue;
            }
            double px = x + (strokes.charAt(i) - '0') * unit;
            double py = y + (strokes.charAt(++i) - '0') * unit;
            if (down) {
                path.lineTo(px, py);
            } else {
                path.moveTo(px, py);
            }
            down = true;
        }
    }
}
