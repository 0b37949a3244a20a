package casement.local.run;

import casement.domain.video.PictureSize;
import casement.gateway.h264.AvcConfig;
import casement.gateway.h264.AvcStream;
import casement.gateway.source.LibavSource;
import casement.gateway.source.Packet;
import casement.gateway.source.Source;
import casement.gateway.source.SourceAddress;
import java.io.IOException;
import java.util.Optional;

/** How large the pictures of a source are, which a mask set must say. */
final class Pictures {
    private static final PictureSize SCENE = new PictureSize(1280, 720);
    private static final int MOST_PACKETS = 2_000;

    private Pictures() {}

    static PictureSize of(SourceAddress address) throws IOException, InterruptedException {
        return switch (address) {
            case SourceAddress.Scene scene -> SCENE;
            case SourceAddress.File file -> of(LibavSource.file(file), file.shown());
            case SourceAddress.Rtsp camera -> of(LibavSource.camera(camera), camera.shown());
        };
    }

    private static PictureSize of(LibavSource opened, String shown) throws IOException, InterruptedException {
        try (Source source = opened) {
            AvcStream stream = new AvcStream(source.extradata());
            for (int i = 0; i < MOST_PACKETS && stream.config().isEmpty(); i++) {
                Optional<Packet> packet = source.next();
                if (packet.isEmpty()) {
                    break;
                }
                if (packet.get().kind() == Packet.Kind.VIDEO) {
                    stream.next(packet.get().data(), packet.get().key());
                }
            }
            AvcConfig config =
                    stream.config().orElseThrow(() -> new IOException("cannot find the picture size of " + shown));
            return new PictureSize(config.width(), config.height());
        }
    }
}
