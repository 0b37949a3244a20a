package casement.local.run;

import casement.gateway.source.SourceAddress;
import casement.gateway.source.SourceRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A source of video and the camera that is made of it.
 *
 * @param id the camera's
 * @param cameraClass {@code cctv}, {@code alpr} or {@code recorded-only}
 * @param mask a file, {@code none} or {@code pending}; absent: what suits the source
 */
public record CameraSource(String id, String given, SourceAddress address, String cameraClass, Optional<String> mask) {
    public static final String TEST_SCENE = "scene";

    /** One source as written on the command line. */
    public record Wish(String source, Optional<String> cameraClass, Optional<String> mask) {}

    /** @throws SourceRefused when one of them cannot be a source */
    public static List<CameraSource> of(List<Wish> wishes) throws SourceRefused {
        List<CameraSource> cameras = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Wish wish : wishes) {
            SourceAddress address = SourceAddress.of(wish.source());
            String id = name(address);
            String unique = id;
            for (int n = 2; !taken.add(unique); n++) {
                unique = id + "-" + n;
            }
            String given = address instanceof SourceAddress.File file
                    ? file.path().toAbsolutePath().toString()
                    : wish.source();
            cameras.add(
                    new CameraSource(unique, given, address, wish.cameraClass().orElse("cctv"), wish.mask()));
        }
        return cameras;
    }

    private static String name(SourceAddress address) {
        String from = switch (address) {
            case SourceAddress.Scene scene -> "test-scene";
            case SourceAddress.File file ->
                String.valueOf(file.path().getFileName()).replaceFirst("\\.[^.]*$", "");
            case SourceAddress.Rtsp camera -> camera.url().replaceFirst("^[^:]*://([^/@]*@)?", "");
        };
        String legal =
                from.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String atLeastTwo = legal.length() < 2 ? "camera-" + legal : legal;
        return atLeastTwo.substring(0, Math.min(60, atLeastTwo.length()));
    }
}
