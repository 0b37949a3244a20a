package casement.objects;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.vehicle.Colour;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.SeenColour;
import casement.domain.video.Frame;
import casement.testkit.SharedData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("casement.testkit.SharedData#isThere")
class ObjectNetworkTest {
    @Test
    void finds_the_vehicle_in_nearly_every_photo_of_one() throws IOException {
        try (ObjectNetwork network = ObjectNetwork.load(1);
                Stream<Path> files =
                        Files.list(SharedData.file("plates/eu/truth.tsv").getParent())) {
            List<Path> photos = files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .limit(12)
                    .toList();
            long withVehicle = photos.stream()
                    .map(ObjectNetworkTest::frame)
                    .filter(frame -> network.look(frame, 0.3f).stream()
                            .anyMatch(seen -> seen.kind() == ObjectKind.VEHICLE || seen.kind() == ObjectKind.BUS))
                    .count();
            assertThat(withVehicle).isGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void finds_nothing_in_a_picture_of_nothing() {
        try (ObjectNetwork network = ObjectNetwork.load(1)) {
            assertThat(network.look(plain(64, 64, 64), 0.3f)).isEmpty();
        }
    }

    @Test
    void tells_the_colour_of_a_plain_body_and_none_at_night() {
        Seen whole = new Seen(ObjectKind.VEHICLE, 1, 0, 0, 320, 240);
        assertThat(ColourVote.of(plain(200, 60, 30), whole).map(SeenColour::colour))
                .contains(Colour.BLUE);
        assertThat(ColourVote.of(plain(40, 40, 200), whole).map(SeenColour::colour))
                .contains(Colour.RED);
        assertThat(ColourVote.of(plain(30, 12, 9), whole)).isEqualTo(Optional.empty());
        assertThat(ColourVote.of(plain(128, 128, 128), whole)).isEqualTo(Optional.empty());
    }

    private static Frame plain(int blue, int green, int red) {
        byte[] pixels = new byte[320 * 240 * 3];
        for (int i = 0; i < pixels.length; i += 3) {
            pixels[i] = (byte) blue;
            pixels[i + 1] = (byte) green;
            pixels[i + 2] = (byte) red;
        }
        return new Frame(320, 240, pixels);
    }

    private static Frame frame(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            byte[] pixels = new byte[image.getWidth() * image.getHeight() * 3];
            int at = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int rgb = image.getRGB(x, y);
                    pixels[at++] = (byte) rgb;
                    pixels[at++] = (byte) (rgb >> 8);
                    pixels[at++] = (byte) (rgb >> 16);
                }
            }
            return new Frame(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
