package casement.vision;

import java.util.List;

/** The media section: one moof and one mdat, on a time line that begins in 1970. */
final class MediaSection {
    private static final int KEY = 0x02000000;
    private static final int NOT_KEY = 0x01010000;
    private static final int BASE_IS_MOOF = 0x020000;
    private static final int OFFSET_DURATION_SIZE_FLAGS_SHIFT = 0x000F01;

    private MediaSection() {}

    static byte[] write(CoveredVideo video) {
        int bytes = video.pictures().stream().mapToInt(p -> p.bytes().length).sum();
        byte[] moof = moof(video, 0);
        BoxWriter out = new BoxWriter();
        out.bytes(moof(video, moof.length + 8));
        out.u32(bytes + 8L).ascii("mdat");
        video.pictures().forEach(p -> out.bytes(p.bytes()));
        return out.toBytes();
    }

    private static byte[] moof(CoveredVideo video, int dataOffset) {
        long[] times = times(video.pictures());
        BoxWriter out = new BoxWriter();
        out.box("moof", m -> {
            m.fullBox("mfhd", 0, 0, b -> b.u32(1));
            m.box("traf", t -> {
                t.fullBox("tfhd", 0, BASE_IS_MOOF, b -> b.u32(InitSection.TRACK));
                t.fullBox("tfdt", 1, 0, b -> b.u64(times[0]));
                t.fullBox("trun", 1, OFFSET_DURATION_SIZE_FLAGS_SHIFT, b -> {
                    b.u32(times.length).u32(dataOffset);
                    samples(b, video, times);
                });
            });
        });
        return out.toBytes();
    }

    /** Decoding happens at the rising presentation times; a reordered picture is shifted, forth or back, to its own. */
    private static void samples(BoxWriter out, CoveredVideo video, long[] times) {
        for (int i = 0; i < times.length; i++) {
            CodedPicture picture = video.pictures().get(i);
            long duration = i + 1 < times.length ? times[i + 1] - times[i] : video.pictureTicks();
            out.u32(duration).u32(picture.bytes().length).u32(picture.key() ? KEY : NOT_KEY);
            out.u32(picture.ticks() - times[i]);
        }
    }

    private static long[] times(List<CodedPicture> pictures) {
        return pictures.stream().mapToLong(CodedPicture::ticks).sorted().toArray();
    }
}
