package casement.access;

import casement.domain.video.Segment;
import casement.domain.video.StoredObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes a media playlist line by line, and marks where time is missing or the pictures' parameters change. */
final class PlaylistWriter {
    private static final long TOLERANCE_MILLIS = 500;
    private static final long HOLE_MILLIS = 100;

    private final StringBuilder text = new StringBuilder();
    private final List<String> ids = new ArrayList<>();
    private final Function<StoredObject, URI> address;
    private final long longestMillis;
    private Optional<Segment> previous = Optional.empty();
    private boolean afterHole;

    PlaylistWriter(Function<StoredObject, URI> address, Collection<Segment> segments) {
        this.address = address;
        this.longestMillis =
                segments.stream().mapToLong(Segment::durationMillis).max().orElse(1_000);
    }

    void head(long firstNumber) {
        line("#EXTM3U");
        line("#EXT-X-VERSION:7");
        line("#EXT-X-TARGETDURATION:" + Math.max(1, Math.round(longestMillis / 1_000.0)));
        line("#EXT-X-MEDIA-SEQUENCE:" + firstNumber);
        line("#EXT-X-INDEPENDENT-SEGMENTS");
    }

    void segment(Segment segment) {
        boolean newInit = previous.filter(p -> p.init().equals(segment.init())).isEmpty();
        if (previous.isPresent() && (newInit || afterHole || !follows(segment))) {
            line("#EXT-X-DISCONTINUITY");
        }
        if (newInit) {
            line("#EXT-X-MAP:URI=\"" + address.apply(segment.init()) + "\"");
        }
        line("#EXT-X-PROGRAM-DATE-TIME:" + segment.start());
        line("#EXTINF:" + seconds(segment.durationMillis()) + ",");
        line(address.apply(segment.media()).toString());
        ids.add(segment.fragment().camera() + "/" + segment.sequence());
        previous = Optional.of(segment);
        afterHole = false;
    }

    /** A number with nothing to play. */
    void hole() {
        line("#EXT-X-GAP");
        line("#EXTINF:" + seconds(HOLE_MILLIS) + ",");
        line("gap");
        afterHole = true;
    }

    /** Time of which nothing is recorded; shorter than half a second it is none. */
    void gap(Instant from, Instant until) {
        if (Duration.between(from, until).toMillis() > TOLERANCE_MILLIS) {
            line("#EXT-X-DATERANGE:ID=\"gap-" + from.toEpochMilli() + "\",CLASS=\"casement.gap\",START-DATE=\"" + from
                    + "\",END-DATE=\"" + until + "\"");
        }
    }

    /** The recordings go on at that time, in the playlist that is asked for with {@code from}. */
    void goesOn(Instant next) {
        line("#EXT-X-DATERANGE:ID=\"next\",CLASS=\"casement.next\",START-DATE=\"" + next + "\"");
    }

    void end() {
        line("#EXT-X-ENDLIST");
    }

    String text() {
        return text.toString();
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    private boolean follows(Segment segment) {
        return previous.filter(
                        p -> Math.abs(Duration.between(p.end(), segment.start()).toMillis()) <= TOLERANCE_MILLIS)
                .isPresent();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / 1_000, millis % 1_000);
    }
}
