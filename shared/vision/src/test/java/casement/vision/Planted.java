package casement.vision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Clips with something in them that must not get through. */
final class Planted {
    private Planted() {}

    /** An SEI NAL unit of unregistered user data before every picture. */
    static Clip withUserData(Clip clip, String text) {
        byte[] sei = userData(text);
        List<Clip.Sample> samples = new ArrayList<>();
        for (Clip.Sample sample : clip.samples()) {
            byte[] length = ByteBuffer.allocate(4).putInt(sei.length).array();
            samples.add(new Clip.Sample(sample.millis(), sample.key(), Clip.join(length, sei, sample.bytes())));
        }
        return clip.withSamples(samples);
    }

    static byte[] userData(String text) {
        byte[] words = text.getBytes(StandardCharsets.US_ASCII);
        byte[] id = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        byte[] head = {NalUnits.SEI, 5, (byte) (id.length + words.length)};
        return Clip.join(head, id, words, new byte[] {(byte) 0x80});
    }
}
