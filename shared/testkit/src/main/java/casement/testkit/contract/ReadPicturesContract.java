package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Picture;
import casement.domain.plate.ReadPictures;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Plates;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store of reads' pictures does. */
public abstract class ReadPicturesContract {
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));
    private final AlprCamera camera = Plates.camera();

    protected abstract ReadPictures pictures();

    protected abstract byte[] fetch(URI address) throws IOException;

    private static Picture jpeg(int n) {
        return new Picture(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) n});
    }

    @Test
    @Clause("SJ-ALPR-15")
    void opens_what_was_stored() throws IOException {
        StoredObject stored = pictures().store(camera, Examples.NOON, jpeg(1));
        assertThat(stored.bytes()).isEqualTo(4);
        assertThat(stored.digest()).isEqualTo(Sha256.of(jpeg(1).bytes()));
        URI address = pictures().open(receipt, stored, Duration.ofMinutes(1));
        assertThat(fetch(address)).isEqualTo(jpeg(1).bytes());
        assertThat(pictures().fetch(receipt, stored)).isEqualTo(jpeg(1).bytes());
    }

    @Test
    void says_that_a_picture_is_gone() {
        StoredObject stored = pictures().store(camera, Examples.NOON, jpeg(1));
        StoredObject gone = new StoredObject(stored.key() + "x", stored.bytes(), stored.digest());
        assertThatThrownBy(() -> pictures().fetch(receipt, gone)).isInstanceOf(Fault.Missing.class);
    }

    @Test
    void stores_the_same_picture_once() {
        StoredObject stored = pictures().store(camera, Examples.NOON, jpeg(1));
        assertThat(pictures().store(camera, Examples.NOON, jpeg(1))).isEqualTo(stored);
        assertThat(pictures().store(camera, Examples.NOON, jpeg(2)).key()).isNotEqualTo(stored.key());
        assertThat(pictures().store(Plates.camera(), Examples.NOON, jpeg(1)).key())
                .isNotEqualTo(stored.key());
    }

    @Test
    void takes_pictures_alone() {
        assertThatThrownBy(() -> new Picture("<script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> new Picture(new byte[0])).isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> new Picture(new byte[Picture.MOST_BYTES + 1])).isInstanceOf(Fault.BadInput.class);
    }
}
