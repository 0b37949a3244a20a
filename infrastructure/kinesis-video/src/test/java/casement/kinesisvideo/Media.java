package casement.kinesisvideo;

import casement.ebml.Block;
import casement.ebml.EbmlWriter;
import casement.ebml.Matroska;
import casement.ebml.MatroskaWriter;
import casement.ebml.Track;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Small media that a producer could send. */
final class Media {
    static final Map<String, String> ANNOUNCED = ordered("AWS_KINESISVIDEO_NOTIFICATION", "", "ptzPreset", "home");

    private static final byte[] AVC_C = {1, 77, 0, 30, -1, -31, 0, 0};

    private Media() {}

    static byte[] header() {
        return MatroskaWriter.header(new UUID(1, 2), List.of(Track.h264(640, 360, AVC_C)));
    }

    static byte[] header(int tracks) {
        List<Track> all = new ArrayList<>();
        all.add(Track.h264(640, 360, AVC_C));
        for (int i = 2; i <= tracks; i++) {
            all.add(Track.audio(i, "A_AAC", new byte[] {17, -112}));
        }
        return MatroskaWriter.header(new UUID(1, 2), all);
    }

    /** Two seconds at ten frames a second. */
    static byte[] cluster(long timecodeMillis) {
        return MatroskaWriter.cluster(timecodeMillis, frames(20, 100, 200));
    }

    static byte[] tagged(long timecodeMillis) {
        return join(cluster(timecodeMillis), MatroskaWriter.tags(ANNOUNCED));
    }

    static List<Block> frames(int count, int intervalMillis, int bytes) {
        List<Block> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] data = new byte[bytes];
            data[0] = (byte) i;
            frames.add(new Block(1, i * intervalMillis, i == 0, data));
        }
        return frames;
    }

    /** The same cluster, its size left open. */
    static byte[] openCluster(long timecodeMillis) {
        byte[] sized = cluster(timecodeMillis);
        int head = 4 + Integer.numberOfLeadingZeros(sized[4] & 0xFF) - 24 + 1;
        byte[] content = Arrays.copyOfRange(sized, head, sized.length);
        return new EbmlWriter().openMaster(Matroska.CLUSTER).raw(content).toBytes();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
