package casement.hotlist.lists;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Files as California's department of justice writes them. */
public final class CaliforniaText {
    private CaliforniaText() {}

    /** With a true header and trailer. */
    public static byte[] file(String date, String... rows) {
        return bytes(text(date, rows.length, List.of(rows)));
    }

    public static byte[] withTrailer(String date, int total, String... rows) {
        return bytes(text(date, total, List.of(rows)));
    }

    private static String text(String date, int total, List<String> rows) {
        return "DATE%s 04:00\n%s\nTOTAL RECORD %07d\n".formatted(date, String.join("\n", rows), total);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    public static String row(String plate) {
        return "%-8sCA1220190515".formatted(plate);
    }

    public static String[] rows(int count) {
        String[] rows = new String[count];
        Arrays.setAll(rows, n -> row(plate(n)));
        return rows;
    }

    /** The n-th plate of a passenger's form, each another. */
    public static String plate(int n) {
        char[] letters = {
            (char) ('A' + n / 1000 / 676 % 26), (char) ('A' + n / 1000 / 26 % 26), (char) ('A' + n / 1000 % 26)
        };
        return "%d%s%03d".formatted(1 + n / 17_576_000 % 9, new String(letters), n % 1000);
    }

    public static String joined(byte[]... parts) {
        return Arrays.stream(parts)
                .map(part -> new String(part, StandardCharsets.US_ASCII))
                .collect(Collectors.joining());
    }

    /** A whole file that is made while it is read: what was read of it is gone. */
    public static InputStream stream(String date, int rows) {
        return new InputStream() {
            private byte[] part = bytes("DATE" + date + " 04:00\n");
            private int at;
            private int next;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (at == part.length && !goOn()) {
                    return -1;
                }
                int count = Math.min(most, part.length - at);
                System.arraycopy(part, at, into, from, count);
                at += count;
                return count;
            }

            private boolean goOn() {
                if (next > rows) {
                    return false;
                }
                part = next == rows ? bytes("TOTAL RECORD %07d\n".formatted(rows)) : bytes(row(plate(next)) + "\n");
                next++;
                at = 0;
                return true;
            }
        };
    }
}
