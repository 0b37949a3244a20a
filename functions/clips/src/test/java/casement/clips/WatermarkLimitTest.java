package casement.clips;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.CameraClass;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.Manifest;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatermarkLimitTest {
    /** A minute of thirty pictures a second, and so many parts like it. */
    private static Manifest with(int width, int height, int parts) {
        ClipDesk desk = new ClipDesk();
        EvidenceId item = desk.sealed(desk.camera("street", CameraClass.CCTV));
        byte[] bytes = desk.evidence.files(item).getOrDefault("manifest.json", new byte[0]);
        Manifest sealed = Json.read(new String(bytes, StandardCharsets.UTF_8), Manifest.class);
        Manifest.CameraView camera = sealed.cameras().getFirst();
        Manifest.Part was = camera.parts().getFirst();
        Manifest.Part part = new Manifest.Part(
                was.file(),
                was.bytes(),
                was.sha256(),
                was.head(),
                was.decodeTimeOffset(),
                was.init(),
                was.codec(),
                width,
                height,
                was.segments());
        Manifest.CameraView view = new Manifest.CameraView(
                camera.camera(),
                camera.cameraClass(),
                camera.place(),
                camera.latitude(),
                camera.longitude(),
                Collections.nCopies(parts, part),
                camera.gaps());
        return new Manifest(
                sealed.format(),
                sealed.item(),
                sealed.site(),
                sealed.number(),
                sealed.sealedAt(),
                sealed.software(),
                sealed.packs(),
                sealed.retentionClass(),
                sealed.caseNumber(),
                sealed.reason(),
                sealed.requested(),
                sealed.approved(),
                sealed.from(),
                sealed.until(),
                sealed.zone(),
                List.of(view),
                sealed.attachments());
    }

    @Test
    void so_much_as_one_call_encodes_can_have_a_watermark() {
        assertThatCode(() -> WatermarkLimit.check(with(1280, 720, 20))).doesNotThrowAnyException();
    }

    @Test
    void of_more_it_is_told_how_much_can_and_what_to_do() {
        assertThatThrownBy(() -> WatermarkLimit.check(with(1280, 720, 21)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessage(
                        "watermark: takes too long for the item's 21.0 minutes of video: of pictures of that size and pace"
                                + " 20.0 minutes can be given one; order the copy without it, or ask for a clip of a part of the span");
        assertThatThrownBy(() -> WatermarkLimit.check(with(3840, 2160, 5)))
                .hasMessageContaining("the item's 5.0 minutes")
                .hasMessageContaining("that size and pace 2.2 minutes");
    }
}
