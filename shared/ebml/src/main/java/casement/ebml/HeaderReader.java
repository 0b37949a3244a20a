package casement.ebml;

import casement.ebml.MatroskaHeader.TrackHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects Info and Tracks of one document. */
final class HeaderReader {
    private static final int LARGEST_BYTES = 1024 * 1024;
    private static final int MOST_TRACKS = 127;
    private static final long LONGEST_TICK = 1_000_000_000;

    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final List<TrackHead> tracks = new ArrayList<>();
    private long timestampScale = 1_000_000;

    void info(EbmlElement element, EbmlReader in) throws IOException {
        EbmlReader reader = EbmlReader.of(keep(element, in));
        for (Optional<EbmlElement> e = reader.next(); e.isPresent(); e = reader.next()) {
            if (e.get().id() == Matroska.TIMESTAMP_SCALE) {
                timestampScale = reader.unsigned(e.get());
            } else {
                reader.skip(e.get());
            }
        }
        if (timestampScale == 0 || timestampScale > LONGEST_TICK) {
            throw in.malformed("a time code's tick is 1 ns to 1 s, not " + timestampScale + " ns");
        }
    }

    void tracks(EbmlElement element, EbmlReader in) throws IOException {
        EbmlReader reader = EbmlReader.of(keep(element, in));
        for (Optional<EbmlElement> e = reader.next(); e.isPresent(); e = reader.next()) {
            byte[] content = reader.content(e.get(), LARGEST_BYTES);
            if (e.get().id() == Matroska.TRACK_ENTRY) {
                tracks.add(track(EbmlReader.of(content)));
            }
        }
        if (tracks.size() > MOST_TRACKS) {
            throw in.malformed("there are " + tracks.size() + " tracks");
        }
    }

    MatroskaHeader header(EbmlReader in) throws MalformedMatroska {
        if (tracks.isEmpty()) {
            throw in.malformed("a cluster begins before any track was announced");
        }
        return new MatroskaHeader(timestampScale, List.copyOf(tracks), raw.toByteArray());
    }

    private byte[] keep(EbmlElement element, EbmlReader in) throws IOException {
        byte[] content = in.content(element, LARGEST_BYTES);
        if (raw.size() + content.length > LARGEST_BYTES) {
            throw in.malformed("the header is larger than " + LARGEST_BYTES + " bytes");
        }
        raw.writeBytes(element.head());
        raw.writeBytes(content);
        return content;
    }

    private static TrackHead track(EbmlReader reader) throws IOException {
        long number = 0;
        long type = 0;
        String codecId = "";
        for (Optional<EbmlElement> e = reader.next(); e.isPresent(); e = reader.next()) {
            switch (e.get().id()) {
                case Matroska.TRACK_NUMBER -> number = reader.unsigned(e.get());
                case Matroska.TRACK_TYPE -> type = reader.unsigned(e.get());
                case Matroska.CODEC_ID -> codecId = reader.text(e.get(), LARGEST_BYTES);
                default -> reader.skip(e.get());
            }
        }
        if (number == 0) {
            throw reader.malformed("a track has no number");
        }
        return new TrackHead(number, (int) Math.min(type, 255), codecId);
    }
}
