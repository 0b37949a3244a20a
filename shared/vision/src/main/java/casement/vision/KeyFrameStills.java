package casement.vision;

import casement.domain.audit.AuditReceipt;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Still;
import casement.domain.video.Stills;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Decodes a fragment's key frame and gives it out as JPEG. */
public final class KeyFrameStills implements Stills {
    public KeyFrameStills() {
        Native.load();
    }

    @Override
    public Optional<Still> take(AuditReceipt receipt, RawFragment fragment) {
        List<Still> stills = new ArrayList<>();
        try {
            CodedVideo video = FragmentReader.read(fragment);
            List<CodedPicture> first = video.pictures().subList(0, 1);
            try (PictureDecoder decoder = new PictureDecoder(video.config(), 0, 1, PictureDecoder.Care.EXACT)) {
                decoder.decode(first, picture -> stills.add(still(picture)));
            }
        } catch (Unmaskable e) {
            return Optional.empty();
        }
        return stills.stream().findFirst();
    }

    private static Still still(AVFrame picture) throws Unmaskable {
        Transcoder.requireKnownFormat(picture);
        PictureSize size = new PictureSize(picture.width(), picture.height());
        Instant at = Instant.ofEpochMilli(picture.pts() / CodedPicture.TICKS_PER_MILLI);
        return new Still(Jpeg.encode(picture), size, at);
    }
}
