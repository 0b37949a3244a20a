package casement.aws;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a CSV file of one column: the header {@code number}, then a number a line; nothing of a broken file counts. */
final class NumberList {
    private static final String HEADER = "NUMBER";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("[^\\p{Cntrl},;\"]{1,100}");

    private NumberList() {}

    /**
     * @return in upper case
     * @throws casement.domain.Fault.Unavailable naming the line that is wrong
     */
    static Set<String> read(byte[] file) {
        List<String> lines = text(file).lines().map(NumberList::plain).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw ListSource.unreadable("does not begin with the header 'number'", new IOException("no header"));
        }
        Set<String> numbers = new HashSet<>();
        for (int line = 1; line < lines.size(); line++) {
            String number = lines.get(line);
            if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
                throw ListSource.unreadable(
                        "is broken in line " + (line + 1), new IOException("one number a line, without quotes"));
            }
            numbers.add(number);
        }
        numbers.remove("");
        return Set.copyOf(numbers);
    }

    private static String plain(String line) {
        return line.strip().toUpperCase(Locale.ROOT);
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ListSource.unreadable("is not UTF-8", e);
        }
    }
}
