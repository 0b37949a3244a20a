package casement.domain.log;

import casement.merkle.MalformedLog;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of entries that were sealed together.
 *
 * @param day on which they were (UTC)
 * @param first the index of the first of them
 * @param count how many
 * @param tag another one whenever something was taken out of the file
 */
public record EntriesFile(LocalDate day, long first, int count, String tag) {
    private static final Pattern PATH =
            Pattern.compile(Pattern.quote(LogPaths.ENTRIES) + "dt=(\\d{4}-\\d{2}-\\d{2})/(\\d{12})-(\\d{6})\\.jsonl");

    /** Nothing when there is no such file at such a path. */
    public static Optional<EntriesFile> at(String path, String tag) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? Optional.of(new EntriesFile(
                        LocalDate.parse(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        tag))
                : Optional.empty();
    }

    /** The folder of a day. */
    public static String folder(LocalDate day) {
        return LogPaths.entries(day);
    }

    public String path() {
        return LogPaths.entries(day, first, count);
    }

    /** The index of what comes next in the log. */
    public long end() {
        return first + count;
    }

    /** @throws MalformedLog unless it is the file of just these entries */
    public List<LogLine> lines(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        List<LogLine> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            LogLine line = LogLine.read(text.substring(from, end));
            if (line.index() != first + lines.size()) {
                throw new MalformedLog(path() + " has an entry at another's place");
            }
            lines.add(line);
            from = end + 1;
        }
        if (from != text.length() || lines.size() != count) {
            throw new MalformedLog(path() + " is not the file of " + count + " entries");
        }
        return lines;
    }
}
