package casement.vision;

import casement.domain.video.PictureSize;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An init and a media section read back, on the condition that there is one H.264 track in them and nothing else at
 * all: no second track, no user data, no metadata, no NAL unit but slices.
 */
record StoredVideo(AvcConfig config, PictureSize declared, long decodeTime, List<CodedPicture> pictures) {
    private static final Map<String, Integer> CONTAINERS = Map.ofEntries(
            Map.entry("moov", 0),
            Map.entry("trak", 0),
            Map.entry("mdia", 0),
            Map.entry("minf", 0),
            Map.entry("dinf", 0),
            Map.entry("dref", 8),
            Map.entry("stbl", 0),
            Map.entry("stsd", 8),
            Map.entry("avc1", 78),
            Map.entry("mvex", 0),
            Map.entry("moof", 0),
            Map.entry("traf", 0));
    private static final Set<String> LEAVES = Set.of(
            "ftyp", "mvhd", "tkhd", "mdhd", "hdlr", "vmhd", "url ", "avcC", "stts", "stsc", "stsz", "stco", "trex",
            "mfhd", "tfhd", "tfdt", "trun", "mdat");
    private static final int DURATION_SIZE_FLAGS_SHIFT_OFFSET = 0xF01;
    private static final int NOT_A_KEY = 0x00010000;

    /** @throws IllegalArgumentException when anything else is found, or something is missing */
    static StoredVideo read(byte[] init, byte[] media) {
        Map<String, Box> head = new HashMap<>();
        collect(Box.all(ByteBuffer.wrap(init)), head);
        Map<String, Box> body = new HashMap<>();
        collect(Box.all(ByteBuffer.wrap(media)), body);
        AvcConfig config = AvcConfig.parse(content(head, "avcC"));
        ByteBuffer size = ByteBuffer.wrap(content(head, "avc1"));
        PictureSize declared = new PictureSize(size.getShort(24) & 0xFFFF, size.getShort(26) & 0xFFFF);
        long decodeTime = ByteBuffer.wrap(content(body, "tfdt")).getLong(4);
        List<CodedPicture> pictures =
                pictures(ByteBuffer.wrap(content(body, "trun")), ByteBuffer.wrap(content(body, "mdat")), decodeTime);
        return new StoredVideo(config, declared, decodeTime, pictures);
    }

    /** Every kind of box is known, and is there once: a second track cannot hide. */
    private static void collect(List<Box> boxes, Map<String, Box> found) {
        for (Box box : boxes) {
            Integer children = CONTAINERS.get(box.type());
            if (children == null && !LEAVES.contains(box.type())) {
                throw new IllegalArgumentException("the file has a box '" + box.type() + "'");
            }
            if (found.put(box.type(), box) != null) {
                throw new IllegalArgumentException("the file has two boxes '" + box.type() + "'");
            }
            if (children != null) {
                collect(box.children(children), found);
            }
        }
    }

    private static byte[] content(Map<String, Box> found, String type) {
        Box box = found.get(type);
        if (box == null) {
            throw new IllegalArgumentException("the file has no box '" + type + "'");
        }
        return box.bytes();
    }

    private static List<CodedPicture> pictures(ByteBuffer run, ByteBuffer data, long decodeTime) {
        if ((run.getInt() & 0xFFFFFF) != DURATION_SIZE_FLAGS_SHIFT_OFFSET) {
            throw new IllegalArgumentException("the track run has other fields than ours");
        }
        int count = run.getInt();
        run.getInt();
        List<CodedPicture> pictures = new ArrayList<>();
        long at = decodeTime;
        for (int i = 0; i < count; i++) {
            int duration = run.getInt();
            int size = run.getInt();
            boolean key = (run.getInt() & NOT_A_KEY) == 0;
            int shift = run.getInt();
            if (size <= 0 || size > data.remaining() || duration <= 0) {
                throw new IllegalArgumentException(
                        "picture " + i + " has " + size + " bytes for " + duration + " ticks");
            }
            byte[] bytes = new byte[size];
            data.get(bytes);
            requireSlices(bytes);
            pictures.add(new CodedPicture(at + shift, key, bytes));
            at += duration;
        }
        if (data.hasRemaining() || run.hasRemaining()) {
            throw new IllegalArgumentException("the file has bytes that belong to no picture");
        }
        return pictures;
    }

    private static void requireSlices(byte[] picture) {
        for (byte[] nal : NalUnits.behindLengths(picture, 4)) {
            int type = NalUnits.type(nal);
            if (type != NalUnits.SLICE && type != NalUnits.IDR_SLICE) {
                throw new IllegalArgumentException("a picture carries a NAL unit of type " + type);
            }
        }
    }
}
