package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Still;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class KeyFrameStillsTest {
    private final AuditReceipt receipt = new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at)
            .record(Act.asked(Who.NOBODY, "TakeStill"));
    private final KeyFrameStills stills = new KeyFrameStills();

    @Test
    void gives_the_key_frame_as_jpeg_in_full_range() throws IOException {
        Still still =
                stills.take(receipt, Clip.resource("with-audio.mp4").whole()).orElseThrow();
        assertThat(still.size()).isEqualTo(new PictureSize(320, 180));
        assertThat(still.at()).isEqualTo(Clip.START);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(still.jpeg()));
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(180);
        int brightest = 0;
        for (int x = 0; x < 320; x++) {
            brightest = Math.max(brightest, image.getRGB(x, 90) >> 8 & 0xFF);
        }
        assertThat(brightest).isGreaterThan(240);
        assertThat(new String(still.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Lavc", "SECRET");
    }

    @Test
    void gives_nothing_when_the_fragment_cannot_be_decoded() {
        RawFragment like = Clip.resource("bframes.mp4").whole();
        assertThat(stills.take(receipt, new RawFragment(like.ref(), like.preset(), new byte[] {1, 2, 3})))
                .isEmpty();
        assertThat(stills.take(receipt, Clip.resource("ten-bit.mp4").whole())).isEmpty();
    }
}
