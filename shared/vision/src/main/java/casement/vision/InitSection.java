package casement.vision;

import casement.domain.video.PictureSize;

/** The initialisation section: one H.264 track, and nothing that differs from fragment to fragment. */
final class InitSection {
    static final int TRACK = 1;
    private static final int UNITY = 0x00010000;

    private InitSection() {}

    static byte[] write(AvcConfig config, PictureSize size) {
        BoxWriter out = new BoxWriter();
        out.box("ftyp", b -> b.ascii("iso6").u32(0).ascii("iso6").ascii("cmfc").ascii("avc1"));
        out.box("moov", b -> {
            movieHeader(b);
            b.box("trak", t -> track(t, config, size));
            b.box(
                    "mvex",
                    x -> x.fullBox(
                            "trex", 0, 0, e -> e.u32(TRACK).u32(1).u32(0).u32(0).u32(0)));
        });
        return out.toBytes();
    }

    private static void movieHeader(BoxWriter out) {
        out.fullBox("mvhd", 0, 0, b -> {
            b.u32(0).u32(0).u32(1000).u32(0);
            b.u32(UNITY).u16(0x0100).zeros(10);
            matrix(b);
            b.zeros(24).u32(TRACK + 1);
        });
    }

    private static void track(BoxWriter out, AvcConfig config, PictureSize size) {
        out.fullBox("tkhd", 0, 3, b -> {
            b.u32(0).u32(0).u32(TRACK).u32(0).u32(0).zeros(8);
            b.u16(0).u16(0).u16(0).u16(0);
            matrix(b);
            b.u32((long) size.width() << 16).u32((long) size.height() << 16);
        });
        out.box("mdia", m -> {
            m.fullBox(
                    "mdhd",
                    0,
                    0,
                    b -> b.u32(0)
                            .u32(0)
                            .u32(CodedPicture.TICKS_PER_SECOND)
                            .u32(0)
                            .u16(0x55C4)
                            .u16(0));
            m.fullBox("hdlr", 0, 0, b -> b.u32(0).ascii("vide").zeros(12).u8(0));
            m.box("minf", b -> mediaInformation(b, config, size));
        });
    }

    private static void mediaInformation(BoxWriter out, AvcConfig config, PictureSize size) {
        out.fullBox("vmhd", 0, 1, b -> b.zeros(8));
        out.box("dinf", d -> d.fullBox("dref", 0, 0, b -> b.u32(1).fullBox("url ", 0, 1, u -> {})));
        out.box("stbl", t -> {
            t.fullBox("stsd", 0, 0, b -> b.u32(1).box("avc1", a -> sampleEntry(a, config, size)));
            t.fullBox("stts", 0, 0, b -> b.u32(0));
            t.fullBox("stsc", 0, 0, b -> b.u32(0));
            t.fullBox("stsz", 0, 0, b -> b.u32(0).u32(0));
            t.fullBox("stco", 0, 0, b -> b.u32(0));
        });
    }

    private static void sampleEntry(BoxWriter out, AvcConfig config, PictureSize size) {
        out.zeros(6).u16(1).zeros(16);
        out.u16(size.width()).u16(size.height());
        out.u32(0x00480000).u32(0x00480000).u32(0);
        out.u16(1).zeros(32).u16(0x0018).u16(0xFFFF);
        out.box("avcC", b -> b.bytes(config.bytes()));
    }

    private static void matrix(BoxWriter out) {
        out.u32(UNITY).zeros(12).u32(UNITY).zeros(12).u32(0x40000000);
    }
}
